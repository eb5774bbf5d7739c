'use client';

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { type Axis, inWords, nearest, readAxis, readStops, type Stop, xOf } from './chart-stops';
import { StopCard } from './StopCard';
import { type Brush, useBrush } from './use-brush';
import { useScripted } from './use-scripted';

interface Props {
  name: string;
  /** The drawings, of which one is shown. */
  children: ReactNode;
}

interface Shown {
  stops: Stop[];
  index: number;
  axis: Axis;
  /** Where the pointer was, in pixels from the top of the frame; null for keys. */
  y: number | null;
}

/**
 * Reads a chart event by event, by pointer, arrow keys or two buttons, in the words of the page's own list of the story;
 * dragging over it chooses years. Without scripts the drawing stays as it is.
 */
export function ChartReader({ name, children }: Props) {
  const scripted = useScripted();
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [pinned, setPinned] = useState(false);
  const [said, setSaid] = useState('');
  const axis = () => frame.current && readAxis(frame.current);
  const { brush, ...drag } = useBrush(axis);

  const close = () => {
    setShown(null);
    setPinned(false);
    setSaid('');
    drag.cancel();
  };
  const show = (choose: (stops: Stop[], scale: Axis) => number | null, y: number | null) => {
    const [stops, scale] = [readStops(), axis()];
    const index = scale && choose(stops, scale);
    const stop = index === null ? undefined : stops[index];
    if (!scale || index === null || !stop) return setShown(null);
    setShown({ stops, index, axis: scale, y });
    // Said for keys and buttons only: a pointer passes over many on its way.
    if (y === null) setSaid(`${index + 1} of ${stops.length}. ${inWords(stop)}`);
  };
  const step = (by: number) => {
    setPinned(true);
    show(({ length }) => {
      const from = shown?.index ?? (by > 0 ? -1 : length);
      return length === 0 ? null : Math.min(Math.max(from + by, 0), length - 1);
    }, null);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    show((stops, scale) => nearest(stops, scale, event.clientX - box.left), event.clientY - box.top);
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
    const by = steps[event.key];
    if (event.key === 'Escape') close();
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
  const inCard = ({ target }: PointerEvent) => target instanceof Element && target.closest('.stop-card');

  return (
    // On a narrow screen the story itself stands in the page, and there is no drawing to read from.
    <div
      className="hidden md:block print:block"
      onKeyDown={press}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && close()}
    >
      <div
        ref={frame}
        role="group"
        aria-label={`Chart of ${name}, event by event`}
        aria-describedby="chart-keys"
        tabIndex={scripted ? 0 : undefined}
        className={scripted ? 'chart-frame' : undefined}
        onPointerDown={(event) => !inCard(event) && drag.start(event)}
        onPointerMove={(event) => {
          if (drag.dragging) drag.move(event);
          else if (!pinned && !inCard(event)) point(event);
        }}
        onPointerUp={(event) => {
          // Ended in any case: a press that ends over the card must not go on.
          const brushed = drag.end();
          if (brushed || inCard(event)) return;
          setPinned(!pinned);
          point(event);
        }}
        onPointerCancel={drag.cancel}
        onPointerLeave={() => !pinned && setShown(null)}
      >
        {children}
        {shown && !brush && (
          <Line x={xOf(shown.axis, shown.stops[shown.index]?.day ?? 0)} axis={shown.axis} />
        )}
        {shown && !brush && <StopCard {...shown} />}
        {brush && <Brushed {...brush} />}
      </div>
      <p className={`scripted unprinted mt-2 ${scripted ? '' : 'invisible'}`}>
        <button type="button" className="quiet-press mr-5" onClick={() => step(-1)}>
          Earlier event
        </button>
        <button type="button" className="quiet-press mr-5" onClick={() => step(1)}>
          Later event
        </button>
        <span id="chart-keys" className="fine">
          Or point at the chart, or focus it and use the arrow keys. Drag across it to draw some years only.
        </span>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function Line({ x, axis: { top, bottom } }: { x: number; axis: Axis }) {
  return <div className="stop-line" style={{ left: x, top, height: bottom - top }} />;
}

function Brushed({ axis: { top, bottom }, left, right, years }: Brush) {
  return (
    <div className="brushed" style={{ left, top, width: right - left, height: bottom - top }}>
      <span>{[...new Set(years)].join(' to ')}</span>
    </div>
  );
}
