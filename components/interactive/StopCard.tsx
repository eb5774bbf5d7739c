'use client';

import { useLayoutEffect, useRef } from 'react';
import { type Axis, type Stop, xOf } from './chart-stops';

interface Props {
  stops: Stop[];
  index: number;
  axis: Axis;
  /** Where the pointer was, in pixels from the top of the frame; null: at the top of the chart. */
  y: number | null;
}

const width = 320;

/** The words of one stop beside its line, copied from the page's list with their links. */
export function StopCard({ stops, index, axis, y }: Props) {
  const words = useRef<HTMLDivElement>(null);
  const stop = stops[index];
  useLayoutEffect(() => {
    const items = stop?.items.map((item) => {
      const copy = document.createElement('div');
      copy.append(...[...item.childNodes].map((child) => child.cloneNode(true)));
      return copy;
    });
    words.current?.replaceChildren(...(items ?? []));
  }, [stop]);
  if (!stop) return null;
  const x = xOf(axis, stop.day);
  const left = x + 12 + width > axis.right ? x - 12 - width : x + 12;
  // Under the pointer's way: it can sweep on along its line, and move down into the card.
  const top = y === null ? axis.top + 8 : y + 24;
  return (
    <div className="stop-card" style={{ left: Math.max(left, 0), top, width }}>
      <p className="fine">
        {index + 1} of {stops.length}
      </p>
      <div ref={words} />
    </div>
  );
}
