/** The frame of every preview picture: what is found, what is drawn, and from where and as at when. */
import { dateInWords } from '@/lib/domain/dates';
import { textWidth, wrap } from '@/lib/domain/text-width';
import { standaloneStyles } from './style';
import { el, type Markup, stylesheet } from './svg';
import { textureDefs } from './textures';

/** Each weight of the shipped files is a family of its own, and the renderer knows no other fonts. */
const faces = `
.chart .strong { font-family: 'Source Sans 3 SemiBold'; }
.chart .title { font-family: 'Source Serif 4 SemiBold'; font-weight: 600; }`;

/** Pixels: what the sites that show previews ask for. */
export const previewSize = { width: 1200, height: 630 };
const margin = 40;
/** The room that titles leave for a drawing. */
export const drawingWidth = previewSize.width - 2 * margin;
const lastLine = previewSize.height - 26;

export interface PreviewWords {
  /** The finding; set on two lines, at most three, and cut at a word where it is longer still. */
  title: string;
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
}

export interface Drawing {
  /** What is drawn, on one line: a mark that is not there needs no words. */
  subtitle: string;
  marks: Markup[];
}

/** Where a drawing may stand, in pixels of the picture. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A whole SVG of `previewSize` that needs no custom property, and of fonts only Source Sans 3 and Source Serif 4. */
export function previewCard(
  id: string,
  { title, asAt }: PreviewWords,
  draw: (room: Room) => Drawing,
): string {
  const { lines, size } = fitted(title);
  const step = Math.round(size * 1.16);
  const first = 30 + size;
  const under = first + (lines.length - 1) * step + 38;
  const room = { x: margin, y: under + 22, width: drawingWidth, height: lastLine - 36 - under - 22 };
  const { subtitle, marks } = draw(room);
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${previewSize.width} ${previewSize.height}`,
      ...previewSize,
      class: 'chart',
    },
    stylesheet(standaloneStyles() + faces),
    textureDefs(id),
    el('rect', { ...previewSize, class: 'paper' }),
    ...lines.map((line, index) =>
      el(
        'text',
        {
          x: margin,
          y: first + index * step,
          'font-size': size,
          class: 'text title',
        },
        line,
      ),
    ),
    el('text', { x: margin, y: under, 'font-size': subtitleSize(subtitle), class: 'text-soft' }, subtitle),
    ...marks,
    el('path', { d: `M${margin} ${lastLine - 32}H${previewSize.width - margin}`, class: 'rule' }),
    el(
      'text',
      { x: margin, y: lastLine, 'font-size': 21, class: 'text-soft' },
      `Gradeline · data as at ${dateInWords(asAt)} · Ofsted inspection reports, Open Government Licence v3.0. Unofficial.`,
    ),
  ).markup;
}

/** The serif face runs a little wider than the one that is measured. */
const serif = 1.05;
/** Larger type on two lines is worth less than a finding on one. */
const settings = [
  ...[52, 48, 44].map((size) => [size, 1] as const),
  ...[52, 48, 44, 40, 36].map((size) => [size, 2] as const),
  [36, 3] as const,
];

function fitted(finding: string): { lines: string[]; size: number } {
  // "in 2015" stays together.
  const title = finding.replace(/ in (?=\d{4})/g, ' in\u00a0');
  const set = (text: string, size: number, width: number, most: number) =>
    wrap(text, size * serif, width, most, true);
  for (const [size, most] of settings) {
    const lines = set(title, size, drawingWidth, most);
    if (!lines) continue;
    // No short last line: the same number of lines as narrow as they go.
    const widths = Array.from({ length: 40 }, (_, step) => (drawingWidth * (60 + step)) / 100);
    const balanced = widths.map((width) => set(title, size, width, most)).find((made) => made !== null);
    return { lines: (lines.length > 1 && balanced) || lines, size };
  }
  const words = title.split(' ');
  const cut = words.map((_, count) => set(`${words.slice(0, count).join(' ')} …`, 36, drawingWidth, 3));
  return { lines: cut.findLast((made) => made !== null) ?? [title.slice(0, 60)], size: 36 };
}

/** Type of the subtitle: smaller where a line would not fit. */
function subtitleSize(text: string): number {
  const loose = 1.09;
  return Math.min(23, Math.floor((23 * drawingWidth * loose) / textWidth(text, 23)));
}
