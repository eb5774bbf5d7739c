import { DateText } from '@/components/DateText';
import { FactsTable } from '@/components/FactsTable';
import { dayOf } from '@/lib/domain/dates';
import type { AuthorityHistory } from '@/lib/domain/history';
import type { Load } from '@/lib/domain/load';
import { leftOutInWords } from '@/lib/domain/load-words';

interface Props {
  history: AuthorityHistory;
  load: Load;
}

/** The chart's numbers, a row for each stretch of days with the same ones, newest first. */
export function LoadTable({ history: { authority, visits }, load }: Props) {
  const list = (name: string) => `#${authority.slug}-${name}`;
  const rest = leftOutInWords(load);
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        The same as a table, from step to step
      </summary>
      <p className="measure mt-2">
        What is counted stands in the lists of this page:{' '}
        <a href={list('judgements-0')} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
          inspections
        </a>
        {visits.length > 0 && (
          <>
            ,{' '}
            <a href={list('visits')} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
              visits and joint inspections
            </a>
          </>
        )}
        .
      </p>
      <FactsTable
        className="mt-2"
        caption={`${authority.displayName}: counted in the twelve months up to each of these days${rest ? `; in no row: ${rest}` : ''}`}
        heads={['From', 'To', 'Full inspections', 'Visits, at least']}
        rows={[...load.steps].reverse().map(({ from, to, full, visits: least }) => ({
          key: String(from),
          head: (
            <>
              <span className="cell-label">From</span>
              <DateText date={dayOf(from)} />
            </>
          ),
          cells: [<DateText key="to" date={dayOf(to)} />, String(full), String(least)],
        }))}
      />
    </details>
  );
}
