'use client';

import { type PointerEvent, useState } from 'react';
import { dayOf } from '@/lib/domain/dates';
import { type Axis, dayAt } from './chart-stops';

/** Shorter drags are clicks. */
const LEAST = 8;

/** What a drag covers: its pixels from left to right, held inside the axis, and the years under them. */
export interface Brush {
  axis: Axis;
  left: number;
  right: number;
  years: [from: string, to: string];
}

/**
 * Dragging over the chart chooses years: the form of the years is filled in and sent, so that the address is the view.
 * @param readAxis reads the axis of the drawing that is shown, when a drag begins
 */
export function useBrush(readAxis: () => Axis | null) {
  const [drag, setDrag] = useState<{ axis: Axis; from: number; to: number } | null>(null);
  const at = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) =>
    clientX - currentTarget.getBoundingClientRect().left;
  const brush = drag && brushOf(drag);
  return {
    /** Null while nothing, or too little, is covered. */
    brush,
    dragging: drag !== null,
    cancel: () => setDrag(null),
    start(event: PointerEvent<HTMLElement>) {
      // Fingers scroll the page: for them, and for keys, there is the form.
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      const [axis, x] = [readAxis(), at(event)];
      if (axis && x >= axis.left && x <= axis.right) setDrag({ axis, from: x, to: x });
    },
    move(event: PointerEvent<HTMLElement>) {
      if (!drag) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ ...drag, to: at(event) });
    },
    /** Whether years were chosen; else it was a click. */
    end(): boolean {
      setDrag(null);
      if (brush) send(brush.years);
      return brush !== null;
    },
  };
}

function brushOf({ axis, from, to }: { axis: Axis; from: number; to: number }): Brush | null {
  const [left, right] = [Math.max(Math.min(from, to), axis.left), Math.min(Math.max(from, to), axis.right)];
  if (right - left < LEAST) return null;
  const year = (x: number) => dayOf(Math.round(dayAt(axis, x))).slice(0, 4);
  return { axis, left, right, years: [year(left), year(right)] };
}

function send(years: Brush['years']) {
  const form = document.querySelector<HTMLFormElement>('form#years');
  (['from', 'to'] as const).forEach((name, index) => {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = years[index] ?? '';
  });
  form?.requestSubmit();
}
