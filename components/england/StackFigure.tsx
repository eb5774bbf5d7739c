import { sizeOf } from '@/components/charts/svg';
import { stackChart } from '@/components/charts/stack-chart';
import { type Question, told } from '@/lib/domain/country';
import { dateInWords } from '@/lib/domain/dates';
import type { Framework } from '@/lib/domain/framework';
import { type StackOptions, stackLayout } from '@/lib/domain/geometry/stack';
import { type CountStep, stepOn } from '@/lib/domain/held';
import { Drawings } from '../Drawings';
import { SharePanel, type Shared } from '../SharePanel';

interface Props {
  place: string;
  question: Question;
  steps: CountStep[];
  existed: { day: number; count: number }[];
  /** Code of the lane. */
  lane: string;
  framework: Framework;
  /** First and last day drawn, YYYY-MM-DD. */
  from: string;
  asAt: string;
  shared: Shared;
}

/** One question's grades, counted over time, for a wide, a middle and a narrow screen. */
export function StackFigure({ place, question, steps, existed, lane, framework, from, asAt, shared }: Props) {
  const now = steps.at(-1)?.counts;
  const count = stepOn(existed, asAt)?.count ?? 0;
  const title = `${place}, ${question.title}: ${told(now, count)}`;
  const description = `How many authorities held each grade, in steps, beneath a line for how many there were.`;
  const id = `stack-${question.series.replaceAll('_', '-')}`;
  const drawing = (name: string, width: number) => {
    const options: StackOptions = { width, from, asAt, framework };
    return stackChart(stackLayout(steps, existed, options), {
      id: `${id}-${name}`,
      title,
      description,
      area: lane,
    });
  };
  const middle = drawing('middle', 740);
  return (
    <figure className="mt-8" id={id} aria-labelledby={`${id}-finding`}>
      <figcaption>
        <p id={`${id}-finding`} className="font-serif text-xl leading-snug font-semibold">
          {title}
        </p>
      </figcaption>
      <Drawings wide={drawing('wide', 1120)} middle={middle} narrow={drawing('narrow', 320)} />
      <p className="fine mt-2">
        Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named on each
        authority’s page, data as at {dateInWords(asAt)}. Empty between the stack and the line: no such
        judgement held, or none in our data.
      </p>
      <SharePanel {...shared} anchor={`#${id}`} chart={id} title={title} high={sizeOf(middle).height} />
    </figure>
  );
}
