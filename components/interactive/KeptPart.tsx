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
    const stopped = new AbortController();
    void fromPage(name, stopped.signal).then((found) => found && setFetched({ name, html: found }));
    return () => stopped.abort();
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

/** The part as the server prints it in this very address; null where it cannot be had. */
async function fromPage(name: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(location.href, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.getElementById(name)?.innerHTML ?? null;
  } catch {
    return null;
  }
}
