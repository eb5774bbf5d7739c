/** The preview picture of a filtered list: those shown, by name as far as there is room for names. */
import { tenth } from '@/lib/domain/geometry/scale';
import { dayOf } from '@/lib/domain/dates';
import { yearBeside } from '@/lib/domain/existence';
import type { Framework } from '@/lib/domain/framework';
import { ribbonFrom, ribbonLayout, ribbonScale, ribbonSize } from '@/lib/domain/geometry/ribbon';
import { ribbonSigns, type Sign } from '@/lib/domain/geometry/signs';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { textWidth, wrap } from '@/lib/domain/text-width';
import { gradeKey, keyHeight, linesPreview } from './preview-all';
import { drawingWidth, previewCard, type PreviewWords, type Room } from './preview-card';
import { ribbonChart } from './ribbon';
import { all, el, type Markup, placed } from './svg';

export interface ListPreview extends PreviewWords {
  framework: Framework;
  /** Code and label of the lane drawn. */
  lane: string;
  area: string;
  /** "by name". */
  order: string;
}

const id = 'preview';
const gap = 28;
const axisHeight = 26;
/** Rows of a column; with more than two columns of them names have no room. */
const most = 13;
/** Pixels: a row takes as much as there is room for, up to this. */
const tallest = 64;

/** @param shown in the order of the page */
export function listPreview(shown: readonly AuthorityOverview[], words: ListPreview): string {
  const { area, order } = words;
  if (shown.length === 0) {
    return previewCard(id, words, () => ({ subtitle: 'None fits these filters.', marks: [] }));
  }
  const subtitle = `“${area}” of ${shown.length} ${shown.length === 1 ? 'authority' : 'authorities'} since November 2013, ${order}.`;
  if (shown.length > 2 * most) return linesPreview(shown, { ...words, subtitle: `Each line: ${subtitle}` });
  return previewCard(id, words, (room) => {
    const { marks, signs } = named(shown, words, room);
    const said = [
      signs.has('void') || signs.has('unused') ? ' Hatched: no grade.' : '',
      signs.has('pole') ? ' Upright line: an inspection without it.' : '',
    ];
    return { subtitle: subtitle + said.join(''), marks };
  });
}

function named(
  shown: readonly AuthorityOverview[],
  { framework, lane, asAt }: ListPreview,
  room: Room,
): { marks: Markup[]; signs: Set<Sign> } {
  const columns = shown.length > most ? 2 : 1;
  const rows = Math.ceil(shown.length / columns);
  const step = Math.min((room.height - keyHeight - axisHeight) / rows, tallest);
  const column = (drawingWidth - gap * (columns - 1)) / columns;
  const size = Math.min(22, Math.floor(step * 0.8));
  const names = columns === 1 ? 300 : 220;
  // The ribbon is drawn as on the page and enlarged.
  const unit = (step - 2) / ribbonSize.height;
  const width = (column - names) / unit;
  const top = room.y + keyHeight;
  const scale = ribbonScale({ lane, from: ribbonFrom, asAt, width });
  const foot = top + rows * step;
  const years = Array.from({ length: columns }, (_, at) => room.x + at * (column + gap) + names).flatMap(
    (left) =>
      scale.ticks
        .filter(({ day }) => Number(dayOf(day).slice(0, 4)) % 3 === 2)
        .map(({ day, x }) => {
          const at = Math.round(left + x * unit);
          const year = dayOf(day).slice(0, 4);
          return all([
            el('path', { d: `M${at} ${top - 4}V${foot + 2}`, class: 'rule-soft' }),
            el(
              'text',
              { x: at, y: foot + 20, 'font-size': 19, 'text-anchor': 'middle', class: 'text-soft' },
              year,
            ),
          ]);
        }),
  );
  const laidOut = shown.map(({ authority: { validFrom, validTo }, inspections }) => {
    const judged = { framework, inspections, earlier: [] };
    const options = { lane, from: ribbonFrom, asAt, width, validFrom, validTo };
    // The bracket of the pause would need words of its own.
    return { ...ribbonLayout(judged, options), pause: null };
  });
  const ribbons = laidOut.map((ribbon, index) => {
    const authority = shown[index]?.authority;
    if (!authority) return null;
    const { displayName } = authority;
    const beside = yearBeside(authority, asAt);
    const name = beside ? `${displayName} (${beside})` : displayName;
    const x = room.x + Math.floor(index / rows) * (column + gap);
    const y = tenth(top + (index % rows) * step);
    return all([
      nameMark(name, { x, y: y + step / 2, width: names - 10, size, two: step >= 30 }),
      el(
        'g',
        { transform: `translate(${x + names} ${y}) scale(${Math.round(unit * 1000) / 1000})` },
        placed(ribbonChart(ribbon, { id, label: name }), 0, 0),
      ),
    ]);
  });
  const marks = [...gradeKey(room), ...years, ...ribbons.filter((one) => one !== null)];
  return { marks, signs: new Set(ribbonSigns(laidOut)) };
}

interface NameRoom {
  x: number;
  /** Middle of the lines. */
  y: number;
  width: number;
  /** Largest type. */
  size: number;
  /** Whether there is room for two lines. */
  two: boolean;
}

/** A name on one line; a long one in smaller type, and on two lines before it gets too small to read. */
function nameMark(name: string, { x, y, width, size, two }: NameRoom): Markup {
  const one = Math.min(size, Math.floor((size * width) / textWidth(name, size)));
  const lines = (one < 17 && two ? wrap(name, 16, width, 2) : null) ?? [name];
  const type = lines.length > 1 ? 16 : one;
  return all(
    lines.map((line, index) =>
      el(
        'text',
        {
          x,
          y: tenth(y + type * 0.34 - 1 + (index - (lines.length - 1) / 2) * 17),
          'font-size': type,
          class: 'text',
        },
        line,
      ),
    ),
  );
}
