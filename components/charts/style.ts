/**
 * The look of the charts, defined once. The page takes it as custom properties (`app/chart.css`, printed by
 * `pageStyles` and compared by a test), a standalone file as plain values of the light mode.
 */
import { gradeLooks } from '@/lib/domain/grades';

type Mode = 'light' | 'dark' | 'forced';

/** What is not a grade: [light, dark, forced colours]. */
const surfaces: Record<string, [light: string, dark: string, forced: string]> = {
  paper: ['#fffdfa', '#13171c', 'Canvas'],
  ink: ['#1b1d20', '#eceae5', 'CanvasText'],
  'ink-soft': ['#53565b', '#b4b2ac', 'CanvasText'],
  line: ['#8b8a85', '#7d8086', 'CanvasText'],
  'line-soft': ['#e4e0d8', '#2b3138', 'GrayText'],
  // The reader's grey may be a strong colour: what only guides the eye is dotted then, not drawn out.
  'grid-dash': ['none', 'none', '1 7'],
  band: ['#f5f1ea', '#191e24', 'Canvas'],
  pause: ['#e6dfd2', '#2a2f36', 'Canvas'],
  'pause-line': ['#e6dfd2', '#2a2f36', 'GrayText'],
  'pause-dash': ['none', 'none', '1 4'],
  'pause-edge': ['#8b8a85', '#7d8086', 'GrayText'],
  void: ['#fffdfa', '#13171c', 'Canvas'],
  'void-grain': ['#cfc9bd', '#3a414a', 'GrayText'],
  load: ['#3f4650', '#c3c8cf', 'CanvasText'],
  'load-grain': ['#53565b', '#b4b2ac', 'CanvasText'],
  'bar-delivery': ['#3f4650', '#c3c8cf', 'Canvas'],
  'bar-delivery-ink': ['#ffffff', '#12161b', 'CanvasText'],
  'bar-delivery-edge': ['#3f4650', '#c3c8cf', 'CanvasText'],
  'bar-intervention': ['#ddd6e6', '#4b415b', 'Canvas'],
  'bar-intervention-ink': ['#2a2036', '#f3eefa', 'CanvasText'],
  'bar-intervention-edge': ['#6b5a84', '#b8a6d3', 'CanvasText'],
};

const grades = Object.entries(gradeLooks);
const parts = ['fill', 'edge', 'ink', 'grain'] as const;
const forced = { fill: 'Canvas', edge: 'CanvasText', ink: 'CanvasText', grain: 'CanvasText' };
/** The one grade without a texture: in two colours only it would look like an empty box. */
const forcedPlain = { fill: 'CanvasText', edge: 'CanvasText', ink: 'Canvas', grain: 'CanvasText' };

/** All tokens of a mode: `grade-good-fill`, `paper` and so on. */
export function tokens(mode: Mode): Map<string, string> {
  const index = { light: 0, dark: 1, forced: 2 }[mode];
  return new Map([
    ...Object.entries(surfaces).map(([name, values]): [string, string] => [name, values[index] ?? values[0]]),
    ...grades.flatMap(([grade, look]) =>
      parts.map((part): [string, string] => [
        `grade-${dashed(grade)}-${part}`,
        mode === 'forced' ? (look.texture === 'plain' ? forcedPlain : forced)[part] : look[mode][part],
      ]),
    ),
  ]);
}

const dashed = (code: string) => code.replaceAll('_', '-');

/** The class of a grade's parts, such as `fill-good` and `ink-requires-improvement`. */
export const gradeClass = (part: (typeof parts)[number] | 'line', grade: string): string =>
  `${part}-${dashed(grade)}`;

type Rule = [selector: string, declarations: Record<string, string>];

function rules(value: (token: string) => string): Rule[] {
  const fill = (name: string, token: string): Rule => [`.chart .${name}`, { fill: value(token) }];
  const stroke = (name: string, token: string, width: number): Rule => [
    `.chart .${name}`,
    { fill: 'none', stroke: value(token), 'stroke-width': `${width}px` },
  ];
  return [
    ['.chart', { 'font-family': value('chart-font'), 'font-variant-numeric': 'lining-nums' }],
    fill('text', 'ink'),
    fill('text-soft', 'ink-soft'),
    fill('solid', 'ink'),
    ['.chart .strong', { 'font-weight': '600' }],
    ['.chart a', { 'text-decoration': 'none' }],
    ['.chart .open', { fill: value('paper'), stroke: value('ink'), 'stroke-width': '1.6px' }],
    [
      '.chart .halo',
      { stroke: value('paper'), 'stroke-width': '4px', 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    ],
    fill('paper', 'paper'),
    fill('band', 'band'),
    // Filled where colours are ours, outlined where they are the reader's.
    [
      '.chart .pause',
      { fill: value('pause'), stroke: value('pause-line'), 'stroke-dasharray': value('pause-dash') },
    ],
    ['.chart .pause-edge', { fill: 'none', stroke: value('pause-edge'), 'stroke-dasharray': '2 3' }],
    fill('void', 'void'),
    stroke('void-grain', 'void-grain', 1),
    ['.chart .void-edge', { fill: 'none', stroke: value('line'), 'stroke-dasharray': '3 3' }],
    fill('load', 'load'),
    stroke('load-grain', 'load-grain', 2),
    stroke('rule', 'line', 1),
    [
      '.chart .rule-soft',
      {
        fill: 'none',
        stroke: value('line-soft'),
        'stroke-width': '1px',
        'stroke-dasharray': value('grid-dash'),
      },
    ],
    stroke('pole', 'ink', 1.2),
    // Movement and the curve: told apart by line and number, not by colour alone.
    stroke('flow-edge', 'ink-soft', 0.8),
    stroke('curve', 'ink', 2),
    stroke('pointer', 'ink', 2.4),
    ['.chart .band-sample', { fill: value('pause'), stroke: value('pause-edge'), 'stroke-dasharray': '2 3' }],
    stroke('cut', 'paper', 5),
    stroke('cut-edge', 'ink', 1.4),
    ['.chart .bar-delivery', { fill: value('bar-delivery'), stroke: value('bar-delivery-edge') }],
    fill('bar-delivery-ink', 'bar-delivery-ink'),
    ['.chart .bar-intervention', { fill: value('bar-intervention'), stroke: value('bar-intervention-edge') }],
    fill('bar-intervention-ink', 'bar-intervention-ink'),
    ...grades.flatMap(([grade]): Rule[] => [
      fill(gradeClass('fill', grade), `grade-${dashed(grade)}-fill`),
      fill(gradeClass('edge', grade), `grade-${dashed(grade)}-edge`),
      fill(gradeClass('ink', grade), `grade-${dashed(grade)}-ink`),
      fill(gradeClass('grain', grade), `grade-${dashed(grade)}-grain`),
    ]),
  ];
}

const print = ([selector, declarations]: Rule, indent = ''): string => {
  const lines = Object.entries(declarations).map(([name, value]) => `${indent}  ${name}: ${value};`);
  return `${indent}${selector} {\n${lines.join('\n')}\n${indent}}`;
};

/** The style sheet of a file that stands alone: one mode, no custom properties (not every renderer knows them). */
export function standaloneStyles(mode: 'light' | 'dark' = 'light'): string {
  const values = tokens(mode).set(
    'chart-font',
    "'Gradeline Sans', 'Source Sans 3 Variable', 'Source Sans 3', Arial, sans-serif",
  );
  return rules((token) => values.get(token) ?? 'none')
    .map((rule) => print(rule))
    .join('\n');
}

/** Chips carry the letter of a grade in tables: the same look as the marks. */
const chips = grades.map(([grade]): Rule => {
  const part = (name: string) => `var(--grade-${dashed(grade)}-${name})`;
  return [
    `.chip-${dashed(grade)}`,
    { background: part('fill'), color: part('ink'), 'border-color': part('edge') },
  ];
});

/** Edges as strokes, where there are too many marks for edges of their own (ribbon.ts). */
const lines = grades.map(([grade]): Rule => [
  `.chart .line-${dashed(grade)}`,
  { stroke: `var(--grade-${dashed(grade)}-edge)` },
]);

/** One line of custom properties, and the rules that use them, for a page that carries its styles itself. */
export const tokensOf = (mode: Mode): string =>
  [...tokens(mode)].map(([name, value]) => `--${name}:${value}`).join(';');

export const chartRules = (): string =>
  [...rules((token) => `var(--${token})`), ...lines].map((rule) => print(rule)).join('\n');

/** The text of `app/chart.css`. Print is always light: dark ground wastes ink. */
export function pageStyles(): string {
  const root = (mode: Mode, indent = '') =>
    print(
      [':root', Object.fromEntries([...tokens(mode)].map(([name, value]) => [`--${name}`, value]))],
      indent,
    );
  return `${[
    '/* Printed from components/charts/style.ts: change it there and run the unit tests with -u. */',
    root('light'),
    `@media screen and (prefers-color-scheme: dark) {\n${root('dark', '  ')}\n}`,
    `@media (forced-colors: active) {\n${root('forced', '  ')}\n  .chart {\n    forced-color-adjust: none;\n  }\n}`,
    ...[...rules((token) => `var(--${token})`), ...chips].map((rule) => print(rule)),
  ].join('\n\n')}\n`;
}
