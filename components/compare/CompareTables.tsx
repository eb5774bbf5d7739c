import { JudgementTable } from '@/components/JudgementTable';
import { Printed } from '@/components/Printed';
import { onlyLane } from '@/lib/domain/compare-tables';
import type { AuthorityHistory } from '@/lib/domain/history';
import { judgementTables } from '@/lib/domain/judgement-rows';
import { notBegunSentence } from '@/lib/domain/place-words';
import { isEarlierEdition } from '@/lib/domain/trajectories';

interface Props {
  histories: AuthorityHistory[];
  /** Code of the one lane shown; null: all. */
  area: string | null;
}

/** What the chart draws, as tables: every judgement with its dates and the page that states it. */
export function CompareTables({ histories, area }: Props) {
  return histories.map((history) => (
    <Printed key={history.authority.slug} of={history} name={`compared ${area ?? ''}`}>
      <OneTable history={history} area={area} />
    </Printed>
  ));
}

function OneTable({ history, area }: { history: AuthorityHistory; area: string | null }) {
  const { authority, inspections, framework } = history;
  const since = inspections.filter(({ edition }) => !isEarlierEdition(edition.code));
  const [all] = judgementTables(since, framework);
  const table = all && area ? onlyLane(all, area) : all;
  const id = `table-${authority.slug}`;
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id}>{authority.displayName}: judgements since November 2013</h2>
      {table && table.lanes.length > 0 ? (
        <JudgementTable
          table={table}
          caption="Newest first. Dates are those of the inspection, then of publication."
        />
      ) : (
        <p className="mt-2">{notBegunSentence(history) ?? 'No such judgement is in our data.'}</p>
      )}
    </section>
  );
}
