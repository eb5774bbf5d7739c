/** From when to when an authority existed, as a comparison draws it: nothing is missing where nothing was. */
import { dateInShort, dateInWords, dayNumber } from '../dates';
import type { AuthoritySummary } from '../history';
import { textWidth } from '../text-width';
import { pauseDays } from '../pause';
import type { LaneRow } from './lanes';
import type { TimeScale } from './scale';

/** Where an authority began or ended, and words for the empty side; without words where none fit. */
export interface Bound {
  x: number;
  text: string | null;
  /** Where the text ends, before a beginning, or starts, after an end. */
  textX: number;
}

export interface Lifetime {
  /** Null: it existed before the time drawn. */
  began: Bound | null;
  /** Null: it exists at the end of the time drawn. */
  ended: Bound | null;
  /** The pause of graded inspections as far as it existed then; null where it did not. */
  pause: { x: number; right: number } | null;
}

export const lifetimeSize = 12.5;
const margin = 8;

/** @param taken right end of the words that stand after the last judgement already */
export function lifetime(
  { validFrom, validTo }: Pick<AuthoritySummary, 'validFrom' | 'validTo'>,
  { x, domain: [first, last], range: [left, right] }: TimeScale,
  taken = left,
): Lifetime {
  const from = validFrom !== null && dayNumber(validFrom) > first ? x(dayNumber(validFrom)) : null;
  const to = validTo !== null && dayNumber(validTo) < last ? x(dayNumber(validTo)) : null;
  const began = validFrom !== null &&
    from !== null && {
      x: from,
      text: fitting(
        // After the time drawn: of years gone by, or still to come.
        dayNumber(validFrom) > last
          ? [`begins on ${dateInWords(validFrom)}`, `begins ${dateInShort(validFrom)}`]
          : [`did not exist until ${dateInWords(validFrom)}`, `began ${dateInShort(validFrom)}`],
        from - left,
      ),
      textX: from - margin,
    };
  const ended = validTo !== null &&
    to !== null && {
      x: to,
      text: fitting(
        [`ended on ${dateInWords(validTo)}`, `ended ${dateInShort(validTo)}`],
        right - Math.max(to, taken),
      ),
      textX: Math.max(to, taken) + margin,
    };
  const life = { x: from ?? left, right: to ?? right };
  return { began: began || null, ended: ended || null, pause: pauseIn([first, last], x, life) };
}

function pauseIn(
  [first, last]: TimeScale['domain'],
  x: TimeScale['x'],
  life: { x: number; right: number },
): Lifetime['pause'] {
  const [from, to] = [dayNumber(pauseDays.from), dayNumber(pauseDays.to)];
  if (first >= to || last <= from) return null;
  const shade = { x: Math.max(x(from), life.x), right: Math.min(x(to), life.right) };
  return shade.right > shade.x ? shade : null;
}

/** The first of some texts that fits whole between two margins; null where none does. */
export function fitting(texts: readonly string[], room: number): string | null {
  return texts.find((text) => textWidth(text, lifetimeSize) + 2 * margin <= room) ?? null;
}

/** Nobody stopped to judge an authority before it began or after it ended. */
export function inLife(
  outOfUse: LaneRow['outOfUse'],
  { began, ended }: Pick<Lifetime, 'began' | 'ended'>,
): LaneRow['outOfUse'] {
  if (!outOfUse) return null;
  const x = Math.max(outOfUse.x, began?.x ?? 0);
  const right = Math.min(outOfUse.right, ended?.x ?? outOfUse.right);
  return right - x < 8 ? null : { x, right, labelX: Math.max(outOfUse.labelX, x + 14) };
}
