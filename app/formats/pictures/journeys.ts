import { curveChart } from '@/components/charts/curve-chart';
import { flowChart } from '@/components/charts/flow-chart';
import { curveLayout } from '@/lib/domain/geometry/curve';
import { flowLayout } from '@/lib/domain/geometry/flow';
import { leastAtRisk, movementWords, untilBetter } from '@/lib/domain/journey-words';
import type { JourneysContext } from '@/lib/domain/tables/journeys';
import { gradeLooks } from '@/lib/domain/grades';
import { countedGrades } from '@/lib/domain/held';
import { stepsTable } from '@/lib/domain/tables/journeys';
import { pickedTwin } from '@/lib/domain/tables/twin';
import { asDrawing, hand, type Picture } from './picture';

/** Movement between judgements, and the curve of the share found better; each where there is something to draw. */
export function journeysPictures(context: JourneysContext, lane: string): Picture[] {
  return [...movementPictures(context, lane), ...curvePictures(context)];
}

function movementPictures({ moves, area }: JourneysContext, lane: string): Picture[] {
  if (moves.length === 0) return [];
  const { title, description, crossing } = movementWords(moves, area);
  return [
    {
      name: 'movement',
      title,
      draw: (asked, id = '') => {
        const small = asked <= hand;
        const [width, side] = small ? [asked, 48] : [760, 184];
        const look = { id: `${id}flow`, title, description, area: lane, words: !small };
        return {
          drawing: asDrawing(flowChart(flowLayout(moves, { width, side, high: 380 }), look)),
          legend: null,
          titles: [title],
          notes: [
            description,
            `${crossing} of the ${moves.length} cross the boundary of a framework edition.`,
            lane === 'overall'
              ? 'Under SIF any inadequate key judgement made the overall judgement inadequate; under ILACS it does not.'
              : '',
          ].filter((note) => note !== ''),
        };
      },
      twin: () => ({
        heads: ['From', ...countedGrades.map((to) => `to ${gradeLooks[to].short.toLowerCase()}`)],
        rows: countedGrades.map((from) => [
          gradeLooks[from].short,
          ...countedGrades.map((to) => moves.filter((move) => move.from === from && move.to === to).length),
        ]),
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
      draw: (asked, id = '') => ({
        drawing: asDrawing(
          curveChart(curveLayout(steps, observed, { width: asked <= hand ? asked : 740, until }), {
            id: `${id}curve`,
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
      twin: () => pickedTwin(stepsTable(steps), ['days', 'at_risk', 'found_better', 'share_found_better']),
    },
  ];
}
