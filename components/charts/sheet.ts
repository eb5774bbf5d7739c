/** A drawing as a file that stands alone: finding, what is drawn, key, from where, as at when, under which licence. */
import { dateInWords } from '@/lib/domain/dates';
import { textWidth, wrap } from '@/lib/domain/text-width';
import { standaloneStyles } from './style';
import { el, type Markup, stylesheet, svg } from './svg';
import { textureDefs } from './textures';

/** What is drawn, with its own size in pixels; `textures` is the id under which its textures are looked for, if they are not its own. */
export interface SheetDrawing {
  mark: Markup;
  width: number;
  height: number;
  textures?: string;
}

export interface SheetWords {
  /** The finding; each on lines of its own. */
  titles: string[];
  /** What is drawn, and what there is to know of it. */
  notes: string[];
  /** YYYY-MM-DD. */
  asAt: string;
  /** Only what was public by `asAt`. */
  asOf: boolean;
  revision: string;
  /** Absolute address of the page. */
  page: string;
  cite: string;
}

export interface SheetLook {
  mode: 'light' | 'dark';
  /** Style sheet of the faces, for a browser; or rules for a renderer that has them as files. */
  faces: string;
}

const margin = 32;
const text = { title: 26, several: 20, note: 15, noteStep: 20, foot: 13, footStep: 18 };
/** The serif face runs a little wider than the one that is measured. */
const serif = 1.05;
const title = ".chart .title { font-family: 'Gradeline Serif', Georgia, serif; font-weight: 600; }";

/** A whole SVG, escaped, without any reference to what is not in it. */
export function sheet(
  drawing: SheetDrawing,
  legend: { mark: Markup; height: number } | null,
  words: SheetWords,
  { mode, faces }: SheetLook,
): string {
  const { width: inner } = drawing;
  const width = inner + 2 * margin;
  // Several findings stand as a list, each on one line where it fits.
  const size = words.titles.length > 1 ? text.several : text.title;
  const titles = words.titles.flatMap((finding) => balanced(finding, size * serif, inner));
  const notes = lines(words.notes.join(' '), text.note, inner);
  const foot = footOf(words, inner);
  let y = margin - 8;
  const placedLines = (all: string[], high: number, step: number, look: string): Markup[] =>
    all.map((line) => {
      y += step;
      return el('text', { x: margin, y, 'font-size': high, class: look }, line);
    });
  const head = placedLines(titles, size, Math.round(size * 1.23), 'text title');
  y += 6;
  const under = placedLines(notes, text.note, text.noteStep, 'text-soft');
  y += 22;
  const at = (top: number, mark: Markup) => el('g', { transform: `translate(${margin} ${top})` }, mark);
  const drawn = at(y, drawing.mark);
  y += drawing.height + (legend ? 14 : 0);
  const key = legend && at(y, legend.mark);
  y += (legend?.height ?? 0) + 16;
  const line = el('path', { d: `M${margin} ${y}H${width - margin}`, class: 'rule' });
  y += 4;
  const feet = placedLines(foot, text.foot, text.footStep, 'text-soft');
  const height = Math.ceil(y + 20);
  return svg(
    width,
    height,
    { class: 'chart', role: 'img', 'aria-labelledby': 'sheet-title sheet-desc' },
    el('title', { id: 'sheet-title' }, words.titles.join('. ')),
    el('desc', { id: 'sheet-desc' }, [...words.notes, ...foot].join(' ')),
    el('metadata', {}, words.cite),
    stylesheet(`${standaloneStyles(mode)}\n${title}\n${faces}`),
    drawing.textures === undefined ? null : textureDefs(drawing.textures),
    el('rect', { width, height, class: 'paper' }),
    ...head,
    ...under,
    drawn,
    key,
    line,
    ...feet,
  ).markup;
}

/** From where, whose it is, of which state of the data. */
export function sourceSentences({
  asAt,
  asOf,
  revision,
}: Pick<SheetWords, 'asAt' | 'asOf' | 'revision'>): string[] {
  const day = dateInWords(asAt);
  return [
    'Source: Ofsted inspection reports and the sources named on the page below. Contains Ofsted data licensed under the Open Government Licence v3.0.',
    `Gradeline, unofficial: not made or endorsed by Ofsted. ${asOf ? `Only what was public by ${day}` : `Data as at ${day}`}, revision ${revision}. Each grade is as old as its inspection.`,
  ];
}

function footOf(words: SheetWords, width: number): string[] {
  const { page } = words;
  return [
    ...sourceSentences(words).flatMap((one) => lines(one, text.foot, width)),
    ...broken(page, text.foot, width),
  ];
}

/** No short last line: the same number of lines, as narrow as they go. "in 2015" and "28 good" stay together. */
function balanced(finding: string, size: number, width: number): string[] {
  const words = finding.replace(/ in (?=\d{4})/g, ' in\u00a0').replace(/(\d) (?=[a-z])/g, '$1\u00a0');
  const made = lines(words, size, width, true);
  const widths = Array.from({ length: 40 }, (_, step) => (width * (60 + step)) / 100);
  const narrow = widths.map((one) => wrap(words, size, one, made.length, true)).find((one) => one !== null);
  return (made.length > 1 && narrow) || made;
}

/** Broken at spaces; a word that is wider than the drawing stands alone. */
function lines(words: string, size: number, width: number, bold = false): string[] {
  if (words === '') return [];
  const made = wrap(words, size, width, 40, bold);
  return made ?? words.split(' ');
}

/** An address may be longer than a line: broken behind "~", "&" and "?". */
function broken(address: string, size: number, width: number): string[] {
  const made: string[] = [];
  for (const part of address.split(/(?<=[~&?])/)) {
    const last = made.at(-1);
    if (last !== undefined && textWidth(last + part, size) <= width) made[made.length - 1] = last + part;
    else made.push(part);
  }
  return made;
}
