/** Ribbons of many authorities one below the other, by name, in one column or two. */
import { dayOf } from '@/lib/domain/dates';
import { yearBeside } from '@/lib/domain/existence';
import type { Framework } from '@/lib/domain/framework';
import { type Ribbon, ribbonFrom, ribbonLayout, ribbonScale } from '@/lib/domain/geometry/ribbon';
import type { Tick, TimeScale } from '@/lib/domain/geometry/scale';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { textWidth, wrap } from '@/lib/domain/text-width';
import type { SheetDrawing } from './sheet';
import { denseRibbon, ribbonChart } from './ribbon';
import { all, el, type Markup, placed } from './svg';

export interface RibbonsOptions {
  framework: Framework;
  /** Code of the lane. */
  lane: string;
  /** YYYY-MM-DD. */
  asAt: string;
  /** Pixels; up to 480 there is one column with narrow names. */
  width: number;
  /** Of the textures. */
  id: string;
}

const [step, top, gap] = [31, 30, 40];
/** More than these stand in two columns. */
export const oneColumn = 24;

/** The drawing, and its ribbons for the key. */
export function ribbons(
  shown: readonly AuthorityOverview[],
  { framework, lane, asAt, width, id }: RibbonsOptions,
): { drawing: SheetDrawing; drawn: Ribbon[] } {
  const dense = shown.length > oneColumn && width <= 480;
  const columns = shown.length > oneColumn && !dense ? 2 : 1;
  const rows = Math.ceil(shown.length / columns);
  const column = (width - gap * (columns - 1)) / columns;
  const names = column <= 480 ? 140 : columns === 1 && width > 900 ? 230 : 172;
  const scale = ribbonScale({ lane, from: ribbonFrom, asAt, width: column - names });
  const made = shown.map((one, index) => {
    const { authority, inspections } = one;
    const { validFrom, validTo, displayName } = authority;
    const judged = { framework, inspections, earlier: [] };
    const ribbon = ribbonLayout(judged, {
      lane,
      from: ribbonFrom,
      asAt,
      width: column - names,
      validFrom,
      validTo,
    });
    const x = Math.floor(index / rows) * (column + gap);
    const y = top + (index % rows) * step;
    const beside = yearBeside(authority, asAt);
    const name = beside ? `${displayName} (${beside})` : displayName;
    return {
      ribbon,
      mark: all([
        nameMark(name, x, y, names - 10),
        dense
          ? el('g', { transform: `translate(${x + names} ${y})` }, denseRibbon(ribbon, id))
          : placed(ribbonChart(ribbon, { id, label: name }), x + names, y),
      ]),
    };
  });
  const height = top + rows * step + 4;
  const years = Array.from({ length: columns }, (_, at) => at * (column + gap) + names).flatMap((left) =>
    yearsNamed(scale).flatMap(({ x, label }): Markup[] => [
      el('path', { d: `M${left + x} ${top - 6}V${height}`, class: 'rule-soft' }),
      ...(label
        ? [
            el(
              'text',
              {
                x: left + label.x,
                y: top - 12,
                'font-size': 13,
                'text-anchor': 'middle',
                class: 'text-soft',
              },
              label.text,
            ),
          ]
        : []),
    ]),
  );
  return {
    drawing: { mark: all([...years, ...made.map(({ mark }) => mark)]), width, height, textures: id },
    drawn: made.map(({ ribbon }) => ribbon),
  };
}

/** Where no year has room for its name, every fourth has one at its first day. */
function yearsNamed({ ticks }: TimeScale): Tick[] {
  if (ticks.some(({ label }) => label !== null)) return ticks;
  return ticks.map((tick, index) =>
    index % 4 === 0 ? { ...tick, label: { text: dayOf(tick.day).slice(0, 4), x: tick.x } } : tick,
  );
}

/** On one line, or on two in smaller type. */
function nameMark(name: string, x: number, y: number, width: number): Markup {
  const short = [14, 13].find((size) => textWidth(name, size) <= width);
  const size = short ?? 12;
  const lines = short ? [name] : (wrap(name, size, width, 2) ?? [name]);
  return all(
    lines.map((line, index) => {
      const middle = y + 16 + (index - (lines.length - 1) / 2) * 13;
      return el('text', { x, y: middle, 'font-size': size, class: 'text' }, line);
    }),
  );
}
