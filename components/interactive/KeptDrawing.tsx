'use client';

import { useEffect, useRef, useState } from 'react';
import { keptDrawing } from '../charts/kept-drawings';

interface Props {
  /** Id of the element, and under which the server keeps the drawing while it prints the page. */
  name: string;
  className: string;
  /** The drawing itself where the page is not printed as HTML but handed to the browser's router. */
  svg?: string | undefined;
}

/**
 * A drawing that stands in the page's HTML and nowhere else: the framework would send it a second time among the data by which it
 * wakes the page. Awake, it leaves alone what stands there. Where nothing does (the reader went back to a page that the
 * router remembers) it takes the drawing from the page's HTML.
 */
export function KeptDrawing({ name, className, svg }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [fetched, setFetched] = useState<{ name: string; html: string } | null>(null);
  const browser = fetched?.name === name ? fetched.html : '';
  const html = svg ?? (typeof window === 'undefined' ? keptDrawing(name) : browser);
  useEffect(() => {
    if (svg !== undefined || element.current?.firstChild) return;
    const stopped = new AbortController();
    void fromPage(name, stopped.signal).then((found) => found && setFetched({ name, html: found }));
    return () => stopped.abort();
  }, [name, svg]);
  return (
    <div
      ref={element}
      id={name}
      className={className}
      suppressHydrationWarning
      // Escaped where it is made, in components/charts/svg.ts.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** The drawing as the server prints it in this very address; null where it cannot be had. */
async function fromPage(name: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(location.href, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.getElementById(name)?.innerHTML ?? null;
  } catch {
    return null;
  }
}
