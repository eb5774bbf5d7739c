/** A chart as a whole HTML page for a frame in somebody else's: one string, without scripts of the framework. */
import type { Twin, TwinCell } from '@/lib/domain/tables/twin';
import { dateInWords } from '@/lib/domain/dates';
import { type SheetDrawing, sourceSentences } from '../charts/sheet';
import { all, bare, type Child, el, type Markup, svg, unnamed } from '../charts/svg';
import { textureDefs } from '../charts/textures';
import { SAY_HEIGHT } from './say-height';
import { embedStyles, type Theme } from './styles';

/** Letters of both drawings above which nothing in the frame is marked up for programs: the page is, and a frame must be light. */
const HEAVY = 220_000;

/** The chart in one of its two forms. */
export interface EmbedDrawing {
  drawing: SheetDrawing;
  legend: { mark: Markup; height: number } | null;
  /** What is drawn, and what there is to know of it. */
  notes: string[];
}

export interface EmbedWords {
  /** The finding; each on a line of its own. */
  titles: string[];
  /** YYYY-MM-DD: last day shown. */
  asAt: string;
  /** As the address says them; null: the newest. */
  asOf: string | null;
  rev: string | null;
  /** Of the data shown. */
  revision: string;
  /** Absolute address of the page with the same view. */
  page: string;
}

/**
 * @param wide drawn for a column of text, and `hand` for a screen as wide as a hand: one of them is shown. Null: always the latter
 */
export function embedDocument(
  { wide, hand }: { wide: EmbedDrawing | null; hand: EmbedDrawing },
  words: EmbedWords,
  twin: Twin,
  theme: Theme,
): string {
  const { titles, page } = words;
  const several = titles.length > 1;
  const frozen = frozenSentence(words);
  const heavy = (wide?.drawing.mark.markup.length ?? 0) + hand.drawing.mark.markup.length > HEAVY;
  const body = el(
    'main',
    {},
    el(
      'figure',
      { 'aria-labelledby': 'finding' },
      el(
        'h1',
        { id: 'finding', class: several ? 'several' : null },
        ...(several ? titles.map((one) => el('span', {}, `${one} `)) : titles),
      ),
      frozen && el('p', { class: 'frozen' }, frozen),
      wide && form('wide', wide, heavy),
      form(wide ? 'hand' : 'hand only', hand, heavy),
      el(
        'details',
        {},
        el('summary', {}, 'The same as a table'),
        el(
          'div',
          { class: 'table', role: 'region', tabindex: 0, 'aria-label': 'The same as a table' },
          heavy ? bare(table(twin)) : table(twin),
        ),
      ),
      el(
        'figcaption',
        { class: 'fine' },
        el('p', {}, sourceSentences({ ...words, asOf: words.asOf !== null }).join(' ')),
        el(
          'a',
          { class: 'lead', href: page, target: '_blank', rel: 'noopener' },
          'This chart with its sources, at Gradeline',
          el('span', { class: 'sr' }, ' (opens a new tab)'),
        ),
      ),
    ),
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${
    el('title', {}, `${titles.join('. ')} – Gradeline`).markup
  }<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">${
    el('link', { rel: 'canonical', href: page }).markup
  }<base target="_blank"><style>${embedStyles(theme)}</style></head><body>${body.markup}<script>${SAY_HEIGHT}</script></body></html>`;
}

/** By which two dates a frozen chart keeps what it shows; null for one that follows the newest data. */
export function frozenSentence({ asOf, rev }: EmbedWords): string | null {
  if (asOf === null && rev === null) return null;
  const by = asOf && `what had been published by ${dateInWords(asOf)}`;
  if (rev === null) return `As of an earlier day: ${by}. What we correct later changes this chart.`;
  return `Frozen chart: ${by ?? 'the facts'}, as revision ${rev} of our data has ${by ? 'it' : 'them'}. The page that it leads to says what has changed since.`;
}

/** The drawing with its key as one picture, under what is to be said of it. */
function form(name: string, { drawing, legend, notes }: EmbedDrawing, heavy: boolean): Markup {
  const { width, mark, textures } = drawing;
  const keyTop = drawing.height + 14;
  const height = Math.ceil(legend ? keyTop + legend.height : drawing.height);
  return el(
    'div',
    { class: name },
    el('p', {}, notes.join(' ')),
    svg(
      width,
      height,
      { class: 'chart', role: 'img', 'aria-labelledby': 'finding' },
      textures === undefined ? null : textureDefs(textures),
      unnamed(heavy ? bare(mark) : mark),
      legend && el('g', { transform: `translate(0 ${keyTop})` }, legend.mark),
    ),
  );
}

function table({ heads, rows }: Twin): Markup {
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map(cell)))),
  );
}

function cell(value: TwinCell): Markup {
  if (typeof value === 'number') return el('td', { class: 'number' }, String(value));
  if (typeof value === 'string') return el('td', {}, value || ' ');
  if ('date' in value) return el('td', {}, value.date === '' ? 'not known' : day(value.date));
  return el(
    'td',
    {},
    ...value.judgements.map(({ text, area, grade, end, published, edition }) =>
      el(
        'span',
        {
          'data-area': area,
          'data-grade': grade,
          'data-end': end,
          'data-published': published,
          'data-edition': edition,
        },
        text,
      ),
    ),
  );
}

const day = (date: string): Child => el('time', { datetime: date }, dateInWords(date));

/** What stands in a frame instead of a chart. @param lines each a paragraph */
export function embedMessage(title: string, lines: string[], theme: Theme = 'auto'): string {
  const body = all([el('h1', {}, title), ...lines.map((line) => el('p', {}, line))]);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${
    el('title', {}, `${title} – Gradeline`).markup
  }<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><style>${embedStyles(theme)}</style></head><body>${
    el('main', {}, body).markup
  }<script>${SAY_HEIGHT}</script></body></html>`;
}
