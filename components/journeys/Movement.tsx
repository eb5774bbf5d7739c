import { flowChart } from '@/components/charts/flow-chart';
import { Grade } from '@/components/Grade';
import { flowLayout } from '@/lib/domain/geometry/flow';
import { gradeLooks } from '@/lib/domain/grades';
import { countedGrades } from '@/lib/domain/held';
import { moveCode } from '@/lib/domain/journey-lists';
import { movementWords } from '@/lib/domain/journey-words';
import type { Move } from '@/lib/domain/journeys';
import { CountLink } from '../CountLink';
import { Drawings } from '../Drawings';
import { SharePanel, type Shared } from '../SharePanel';
import { FactsTable } from '../FactsTable';

interface Props {
  moves: Move[];
  /** Label and code of the lane. */
  area: string;
  lane: string;
  source: string;
  shared: Shared;
  /** Address of a list of cases. */
  listOf: (code: string) => string;
}

/** Comparable judgements that followed each other: a flow picture and the same as a table whose numbers lead to their cases. */
export function Movement({ moves, area, lane, source, shared, listOf }: Props) {
  if (moves.length === 0)
    return (
      <p className="measure mt-4">
        No judgement of “{area.toLowerCase()}” in our data has a comparable one before it.
      </p>
    );
  const { title, description, crossing } = movementWords(moves, area);
  const drawing = (name: string, width: number, side: number, words: boolean) =>
    flowChart(flowLayout(moves, { width, side, high: 380 }), {
      id: `flow-${name}`,
      title,
      description,
      area: lane,
      words,
    });
  return (
    <figure className="mt-6" aria-labelledby="flow-finding">
      <figcaption>
        <p id="flow-finding" className="font-serif text-xl leading-snug font-semibold">
          {title}
        </p>
        <p className="measure mt-2">
          {description} {crossing} of the {moves.length} cross the boundary of a framework edition.
          {lane === 'overall' &&
            ' Under SIF any inadequate key judgement made the overall judgement inadequate; under ILACS it does not.'}
        </p>
      </figcaption>
      <Drawings wide={drawing('wide', 760, 184, true)} narrow={drawing('narrow', 288, 48, false)} />
      <FactsTable
        className="mt-4"
        caption="Rows: one judgement. Columns: the next comparable one. Each number leads to its cases."
        heads={['From', ...countedGrades.map((to) => `to ${gradeLooks[to].short.toLowerCase()}`)]}
        rows={countedGrades.map((from) => ({
          key: from,
          head: <Grade grade={from} reason={null} />,
          cells: countedGrades.map((to) => ({
            content: (
              <CountLink
                count={moves.filter((move) => move.from === from && move.to === to).length}
                href={listOf(moveCode(from, to))}
              />
            ),
            data: { 'data-from': from, 'data-to': to },
          })),
        }))}
      />
      <p className="fine mt-2">{source}</p>
      <SharePanel {...shared} anchor="#movement" chart="movement" title={title} />
    </figure>
  );
}
