/** The style sheet of a chart in a frame: in the page itself, since a frame asks for nothing else. */
import { chartRules, tokensOf } from '../charts/style';

/** Of whose colours: those of the reader's system, or always the same. */
export const themes = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** From this width of the frame on the chart is drawn for a column of text, below it for a screen as wide as a hand. */
export const wideFrom = 680;

/** Sizes in pixels, for the page and for whoever reckons how high it will be (height.ts). */
export const sizes = {
  /** Between the frame's edge and what it shows. */
  margin: 12,
  finding: 20,
  several: 17,
  text: 15,
  fine: 14,
  line: 1.45,
  gap: 8,
  /** A drawing is not made larger than so many pixels wide. */
  widest: { wide: 920, hand: 380 },
  /** Of what is pressed. */
  target: 44,
} as const;

/** The reader's own face: ours would weigh more than the chart. */
const face = "'Source Sans 3','Helvetica Neue',Arial,Roboto,sans-serif";

/**
 * Words in the drawing have their places by the widths of Source Sans (text-width.ts). Of faces that run wider the reader's own one is
 * taken a little smaller, so that the words keep within their places.
 */
const drawn: [family: string, faces: string[], percent: number][] = [
  ['a', ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Helvetica'], 93],
  ['r', ['Roboto', 'Segoe UI', 'Noto Sans'], 94],
  ['d', ['DejaVu Sans', 'Verdana'], 83],
];

const boldNames = (name: string): string[] =>
  name === 'ArialMT' ? ['Arial-BoldMT'] : [`${name} Bold`, `${name.replaceAll(' ', '')}-Bold`];

const localFaces = drawn
  .flatMap(([family, faces, percent]) => {
    const rule = (names: string[], weight: number) =>
      `@font-face{font-family:${family};font-weight:${weight};size-adjust:${percent}%;src:${names.map((name) => `local('${name}')`).join(',')}}`;
    return [rule(faces, 400), rule(faces.flatMap(boldNames), 700)];
  })
  .join('');

const drawnFace = `'Source Sans 3',${drawn.map(([family]) => family).join(',')},sans-serif`;

const layout = `
html{background:var(--paper);color:var(--ink)}
body{margin:0;padding:${sizes.margin}px;font:${sizes.text}px/${sizes.line} ${face};--chart-font:${drawnFace}}
figure,h1,p{margin:0}
main{max-width:${sizes.widest.wide}px;margin:auto}
h1{font-size:${sizes.finding}px;line-height:1.25;text-wrap:balance}
h1.several{font-size:${sizes.several}px}
h1 span{display:block}
p{max-width:75ch}
p{margin-top:6px}
.frozen{border-left:3px solid;padding-left:8px}
.fine{font-size:${sizes.fine}px;color:var(--ink-soft)}
svg{display:block;width:100%;height:auto;margin-top:12px}
.wide{display:none}
.hand svg{max-width:${sizes.widest.hand}px}
@media(min-width:${wideFrom}px){.wide{display:block}.hand:not(.only){display:none}}
summary,.lead{display:inline-block;min-height:${sizes.target}px;line-height:${sizes.target}px}
summary{cursor:pointer;text-decoration:underline}
details{margin-top:4px}
a{color:inherit}
:focus-visible{outline:3px solid;outline-offset:2px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.table{overflow-x:auto}
table{border-collapse:collapse;font-size:${sizes.fine}px;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-top:1px solid var(--line)}
td span{display:block}
time,.number{white-space:nowrap}
@media print{.wide{display:block}.hand:not(.only),summary{display:none}}`;

/** One string without line breaks: a policy names it by its hash. */
export function embedStyles(theme: Theme): string {
  const root = (mode: 'light' | 'dark' | 'forced') => `:root{${tokensOf(mode)}}`;
  return compact(
    [
      `:root{color-scheme:${theme === 'auto' ? 'light dark' : theme}}`,
      root(theme === 'dark' ? 'dark' : 'light'),
      theme === 'auto' ? `@media screen and (prefers-color-scheme:dark){${root('dark')}}` : '',
      `@media (forced-colors:active){${root('forced')}.chart{forced-color-adjust:none}}`,
      localFaces,
      layout,
      chartRules(),
    ].join(''),
  );
}

const compact = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,]) ?/g, '$1')
    .replace(/;}/g, '}');
