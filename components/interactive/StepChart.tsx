'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { dateInWords } from '@/lib/domain/dates';
import type { OverallSteps, Step } from '@/lib/domain/overall-steps';

interface Row {
  day: number;
  step: Step;
  [series: string]: number | Step | undefined;
}

/** One row a judgement, and one where a run's last judgement stops being drawn. */
function rowsOf({ runs }: OverallSteps): Row[] {
  return runs.flatMap(({ steps, until }, run) => {
    const last = steps.at(-1);
    const rows = steps.map((step): Row => ({ day: step.day, step, [`run${run}`]: step.order }));
    if (!last) return rows;
    const tail = { [`tail${run}`]: last.order };
    return [
      ...rows.slice(0, -1),
      { ...rows.at(-1), day: last.day, step: last, ...tail },
      { day: until, step: last, ...tail },
    ];
  });
}

/** Steps of the overall grade, joined as in the drawn chart, on an axis of their own scale's years. */
export function StepChart({ name, steps }: { name: string; steps: OverallSteps }) {
  const { domain, ticks, levels, runs } = steps;
  const labels = new Map(ticks.map(({ day, label }) => [day, label]));
  const words = new Map(levels.map(({ order, label }) => [order, label]));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={rowsOf(steps)}
        accessibilityLayer
        title={`Overall judgements of ${name}`}
        margin={{ top: 12, right: 16, bottom: 4, left: 8 }}
      >
        <CartesianGrid stroke="var(--line-soft)" strokeDasharray="var(--grid-dash)" vertical={false} />
        <XAxis
          dataKey="day"
          type="number"
          domain={domain}
          ticks={ticks.map(({ day }) => day)}
          tickFormatter={(day: number) => labels.get(day) ?? ''}
          stroke="var(--line)"
          tick={{ fill: 'var(--ink)', fontSize: 13 }}
        />
        <YAxis
          type="number"
          domain={[0.75, 4.25]}
          reversed
          ticks={levels.map(({ order }) => order)}
          tickFormatter={(order: number) => words.get(order) ?? ''}
          width={104}
          stroke="var(--line)"
          tick={{ fill: 'var(--ink)', fontSize: 13 }}
        />
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload }) => <Told active={active} row={payload?.[0]?.payload} />}
        />
        {runs.flatMap((_, run) => [
          <Line
            key={`tail${run}`}
            dataKey={`tail${run}`}
            {...line}
            strokeDasharray="2 4"
            dot={false}
            activeDot={false}
          />,
          <Line key={`run${run}`} dataKey={`run${run}`} {...line} dot={{ r: 5, fill: 'var(--accent)' }} />,
        ])}
        {crossings(steps).map(({ day, order }) => (
          <ReferenceDot key={day} x={day} y={order} r={0} shape={({ cx, cy }) => <Cut x={cx} y={cy} />} />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** Where a line crosses into another edition: the day, and the grade that it comes from. */
function crossings({ runs }: OverallSteps): { day: number; order: number }[] {
  return runs.flatMap(({ steps }) =>
    steps.flatMap(({ day, crosses }, index) => {
      const before = steps[index - 1];
      return crosses && before ? [{ day, order: before.order }] : [];
    }),
  );
}

/** The slanted gap of the drawn chart, just before the step. */
function Cut({ x = 0, y = 0 }: { x?: number; y?: number }) {
  const slant = (dx: number) => `M${x - 14 + dx + 3} ${y - 8}l-6 16`;
  return (
    <g data-cut="" fill="none">
      <path d={slant(0)} stroke="var(--paper)" strokeWidth={5} />
      <path d={slant(-3) + slant(3)} stroke="var(--ink)" strokeWidth={1.4} />
    </g>
  );
}

const line = {
  type: 'stepAfter' as const,
  stroke: 'var(--accent)',
  strokeWidth: 2.5,
  isAnimationActive: false,
};

function Told({ active, row }: { active: boolean; row: Row | undefined }) {
  if (!active || !row) return null;
  const { grade, end, published, edition, crosses } = row.step;
  return (
    <div className="border border-line bg-paper p-2">
      <p className="font-semibold">{grade}</p>
      <p>Inspection ended {dateInWords(end)}</p>
      <p>{published ? `Published ${dateInWords(published)}` : 'Publication date not known'}</p>
      <p>{edition}</p>
      {crosses && <p>The edition changed from {crosses}, still comparable</p>}
    </div>
  );
}
