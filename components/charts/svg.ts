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

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** One element. Attributes that are null or undefined are left out; children that are strings are escaped. */
export function el(name: string, attributes: Attributes, ...children: Child[]): Markup {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escape(child) : (child?.markup ?? '')))
    .join('');
  return { markup: inner ? `<${name}${printed}>${inner}</${name}>` : `<${name}${printed}/>` };
}

/** A group without attributes of its own need not be an element. */
export function all(children: Child[]): Markup {
  return {
    markup: children
      .map((child) => (typeof child === 'string' ? escape(child) : (child?.markup ?? '')))
      .join(''),
  };
}

/** A style sheet of our own making: text that must not be escaped. Throws if it could end its element. */
export function stylesheet(css: string): Markup {
  if (css.includes('<')) throw new Error('A style sheet must not hold markup');
  return { markup: `<style>${css}</style>` };
}

/** An id's letters only: slugs and codes are used as parts of ids. */
export const idOf = (...parts: string[]): string => parts.join('-').replace(/[^A-Za-z0-9_-]/g, '_');
