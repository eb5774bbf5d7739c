/** The one printer of SVG: names, attributes and text go through it, and nothing else escapes or joins strings. */

/** Printed and escaped markup. Only this file makes it. */
export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | null;

type Attributes = Record<string, string | number | null | undefined>;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most numbers and classes need none: asking first is cheaper than replacing nothing. */
const escape = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter) : text;

/** One element. Attributes that are null or undefined are left out; children that are strings are escaped. */
export function el(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const begun = `<${name}${printed(attributes)}`;
  const inner = joined(children);
  return { markup: inner ? `${begun}>${inner}</${name}>` : `${begun}/>` };
}

/** How an element begins and how it ends, where what is in it need not become one string with it. */
export const around = (name: string, attributes: Attributes): [begin: Markup, end: Markup] => [
  { markup: `<${name}${printed(attributes)}>` },
  { markup: `</${name}>` },
];

function printed(attributes: Attributes): string {
  let all = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === undefined) continue;
    all += ` ${key}="${typeof value === 'number' ? value : escape(value)}"`;
  }
  return all;
}

/** A group without attributes of its own need not be an element. */
export function all(children: Child[]): Markup {
  return { markup: joined(children) };
}

function joined(children: Child[]): string {
  let all = '';
  for (const child of children) all += typeof child === 'string' ? escape(child) : (child?.markup ?? '');
  return all;
}

/** A whole XML document of our own elements, without what XML cannot hold. */
export const xmlDocument = ({ markup }: Markup): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${markup.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')}\n`;

/** A style sheet of our own making: text that must not be escaped. Throws if it could end its element. */
export function stylesheet(css: string): Markup {
  if (css.includes('<')) throw new Error('A style sheet must not hold markup');
  return { markup: `<style>${css}</style>` };
}

/** An id's letters only: slugs and codes are used as parts of ids. */
export const idOf = (...parts: string[]): string => parts.join('-').replace(/[^A-Za-z0-9_-]/g, '_');

/** An SVG of a size in pixels; nothing of it shows where that is none. */
export const svg = (
  width: number,
  height: number,
  attributes: Record<string, string>,
  ...children: Child[]
) =>
  el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: width > 0 ? `0 0 ${width} ${height}` : null,
      width,
      height,
      ...attributes,
    },
    ...children,
  );

/** What a drawing is called: `id` tells two drawings of one page apart. */
export interface Titled {
  id: string;
  title: string;
  description: string;
}

/** An SVG that is one picture, with a title and a description for those who do not see it. */
export const titledSvg = (
  { width, height }: { width: number; height: number },
  { id, title, description }: Titled,
  ...children: Child[]
): Markup =>
  svg(
    width,
    height,
    { class: 'chart', role: 'img', 'aria-labelledby': `${idOf(id, 'title')} ${idOf(id, 'desc')}` },
    el('title', { id: idOf(id, 'title') }, title),
    el('desc', { id: idOf(id, 'desc') }, description),
    ...children,
  );

/** Markup without what only programs and pointers read: attributes with data, and titles of single marks. */
export const bare = ({ markup }: Markup): Markup => ({
  markup: markup.replace(/ data-[a-z]+="[^"]*"/g, '').replace(/<title>[^<]*<\/title>/g, ''),
});

/** The same without names of its own: of a part of a picture that is named as a whole. */
export const unnamed = ({ markup }: Markup): Markup => ({
  markup: markup
    .replace(/ role="(?:img|group)"/g, ' role="presentation"')
    .replace(/ aria-(?:label|labelledby|describedby)="[^"]*"/g, '')
    .replace(/<(title|desc) id="[^"]*">[^<]*<\/\1>/g, ''),
});

/** A whole drawing of ours as a part of another one. */
export const placed = (drawing: string, x: number, y: number): Markup =>
  el('g', { transform: `translate(${x} ${y})` }, { markup: drawing });

/** The size in pixels of a drawing that this file printed. Throws for anything else. */
export function sizeOf(drawing: string): { width: number; height: number } {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(drawing) ?? [];
  if (width === undefined || height === undefined) throw new Error('The drawing has no size');
  return { width: Number(width), height: Number(height) };
}
