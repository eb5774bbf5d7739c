import { curveChart } from '@/components/charts/curve-chart';
import { flowChart } from '@/components/charts/flow-chart';
import { curveLayout } from '@/lib/domain/geometry/curve';
import { flowLayout } from '@/lib/domain/geometry/flow';
import { leastAtRisk, movementWords, untilBetter } from '@/lib/domain/journey-words';
import type { JourneysContext } from '@/lib/domain/tables/journeys';
import { asDrawing, type Picture } from './picture';

/** Movement between judgements, and the curve of the share found better; each where there is something to draw. */
export function journeysPictures(context: JourneysContext, lane: string): Picture[] {
  return [...movementPictures(context, lane), ...curvePictures(context)];
}

function movementPictures({ moves, area }: JourneysContext, lane: string): Picture[] {
  if (moves.length === 0) return [];
  const { title, description, crossing } = movementWords(moves, area);
  const look = { id: 'flow', title, description, area: lane, words: true };
  return [
    {
      name: 'movement',
      title,
      draw: () => ({
        drawing: asDrawing(flowChart(flowLayout(moves, { width: 760, side: 184, high: 380 }), look)),
        legend: null,
        titles: [title],
        notes: [
          description,
          `${crossing} of the ${moves.length} cross the boundary of a framework edition.`,
          lane === 'overall'
            ? 'Under SIF any inadequate key judgement made the overall judgement inadequate; under ILACS it does not.'
            : '',
        ].filter((note) => note !== ''),
      }),
    },
  ];
}

function curvePictures({ spells, area }: JourneysContext): Picture[] {
  const { observed, steps, until, ended, title, description } = untilBetter(spells, area);
  if (steps.length === 0) return [];
  return [
    {
      name: 'until-better',
      title,
      draw: () => ({
        drawing: asDrawing(
          curveChart(curveLayout(steps, observed, { width: 740, until }), {
            id: 'curve',
            title,
            description,
          }),
        ),
        legend: null,
        titles: [title],
        notes: [
          description,
          `${spells.length} spells that began under SIF or ILACS: ${ended} ended so, the others were watched up to the day of the data, the end of the authority, or an inspection that made no such judgement.`,
          `The curve shows Ofsted’s timetable too: nobody can be found better before inspectors come again. It stops where fewer than ${leastAtRisk} are at risk; the grey band shows how far it could be off if these cases were a sample (95 %).`,
        ],
      }),
    },
  ];
}
