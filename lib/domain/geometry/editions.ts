/** The names of the framework editions over the time in which each was in use. All numbers are pixels. */
import { dayNumber, earliestDay, latestDay } from '../dates';
import type { Edition, Framework } from '../framework';
import { textWidth } from '../text-width';
import { tenth, type TimeScale } from './scale';

export interface EditionBand {
  edition: Edition;
  x: number;
  right: number;
  /** 0 or 1: editions that overlap in time stand in two rows. */
  row: number;
  /** Whether the edition began inside the time drawn. */
  begins: boolean;
  label: { text: string; x: number; anchor: 'start' | 'end' };
}

export const editionLabelSize = 13;

/** Bands of the editions in use during the time drawn, in turns in two rows. One that lasted a month has no band. */
export function editionBands({ editions }: Framework, scale: TimeScale): EditionBand[] {
  return editions
    .filter(({ inUseFrom, inUseTo }) => inUseFrom !== null && inUseFrom !== inUseTo)
    .sort((a, b) => a.order - b.order)
    .map((edition, index) => ({ edition, row: index % 2, ...ends(edition, scale) }))
    .filter(({ x, right }) => right > x)
    .map(({ edition, row, x, right, begins }) => {
      const room = right - x - 8;
      const text = names(edition).find((one) => textWidth(one, editionLabelSize, true) <= room);
      const short = edition.shortLabel;
      const cut = x + 5 + textWidth(text ?? short, editionLabelSize, true) > scale.range[1];
      const label = cut
        ? { text: short, x: right, anchor: 'end' as const }
        : { text: text ?? short, x: tenth(x + 5), anchor: 'start' as const };
      return { edition, row, x, right, begins, label };
    });
}

/** A long name would stand in full on some pages and not on others: only short ones are tried in full. */
function names({ label, shortLabel }: Edition): string[] {
  return label.length <= 30 ? [`${label} (${shortLabel})`, shortLabel] : [shortLabel];
}

function ends({ inUseFrom, inUseTo }: Edition, { x, domain }: TimeScale) {
  const from = inUseFrom ? dayNumber(earliestDay(inUseFrom)) : domain[0];
  const to = inUseTo ? dayNumber(latestDay(inUseTo)) : domain[1];
  return { x: x(from), right: x(to), begins: from > domain[0] };
}
