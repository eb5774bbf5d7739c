'use client';

import dynamic from 'next/dynamic';
import { useRef } from 'react';
import { dateInWords, dayOf } from '@/lib/domain/dates';
import type { OverallSteps } from '@/lib/domain/overall-steps';
import { useSeen } from './use-seen';

/** Loaded in the browser only, and only when a reader comes to this figure: the chart library is large. */
const StepChart = dynamic(() => import('./StepChart').then(({ StepChart: chart }) => chart), { ssr: false });

interface Props {
  name: string;
  steps: OverallSteps;
}

/** The overall grade to explore by pointer or arrow keys. Its size is fixed before it is drawn. */
export function OverallFigure({ name, steps }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const seen = useSeen(frame);
  const crosses = steps.runs.some((run) => run.steps.some((step) => step.crosses));
  const since = dateInWords(dayOf(steps.domain[0]).slice(0, 7));
  return (
    <figure id="steps" className="scripted unbrief mt-10" aria-labelledby="overall-steps">
      <figcaption>
        <h2 id="overall-steps">The overall grade, step by step</h2>
        <p className="mt-1 max-w-[75ch]">
          Overall judgements of {name} since {since}. Tap or point at a step, or focus the chart and use the
          arrow keys. A line joins comparable judgements only; after the last one it is dotted.
          {crosses && ' A slanted cut: the framework edition changed, still comparable.'} The table below says
          the same.
        </p>
      </figcaption>
      <div ref={frame} className="mt-3 h-72 w-full">
        {seen && <StepChart name={name} steps={steps} />}
      </div>
    </figure>
  );
}
