'use client';

import { useEffect, useRef, useState } from 'react';
import { keptPart } from '../kept-parts';

interface Props {
  /** Id of the element, and under which the server keeps the part while it prints the page. */
  name: string;
  className: string;
  /** The part itself where the page is not printed as HTML but handed to the browser's router. */
  html?: string | undefined;
}

/**
 * A part that stands in the page's HTML and nowhere else: the framework would send it a second time among the data by which it
 * wakes the page. Awake, it leaves alone what stands there. Where nothing does (the reader went back to a page that the
 * router remembers) it takes the part from the page's HTML.
 */
export function KeptPart({ name, className, html: handed }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [fetched, setFetched] = useState<{ name: string; html: string } | null>(null);
  const browser = fetched?.name === name ? fetched.html : '';
  const html = handed ?? (typeof window === 'undefined' ? keptPart(name) : browser);
  useEffect(() => {
    if (handed !== undefined || element.current?.firstChild) return;
    let gone = false;
    void pageAt(location.href).then((page) => {
      const found = page?.getElementById(name)?.innerHTML;
      if (found && !gone) setFetched({ name, html: found });
    });
    return () => void (gone = true);
  }, [name, handed]);
  return (
    <div
      ref={element}
      id={name}
      className={className}
      suppressHydrationWarning
      // Escaped where it is made: by components/charts/svg.ts, or by React (components/static-markup.ts).
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** Pages that are being read: all parts of one are taken from the same reading. */
const underway = new Map<string, Promise<Document | null>>();

/** The page as the server prints it; null where it cannot be had. */
function pageAt(address: string): Promise<Document | null> {
  const known = underway.get(address);
  if (known) return known;
  const reading = fetch(address)
    .then(async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html'))
    .catch(() => null)
    .finally(() => underway.delete(address));
  underway.set(address, reading);
  return reading;
}
