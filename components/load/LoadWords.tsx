import type { AuthorityHistory } from '@/lib/domain/history';
import { countedOn, type Load } from '@/lib/domain/load';
import { fullInWords, lastDayInWords, visitsInWords } from '@/lib/domain/load-words';
import { citedSentence } from '@/lib/domain/sentences';
import { unheldSentence } from '@/lib/domain/unheld';
import { LeftOut } from './LeftOut';
import { ListedInspections, ListedVisits } from './Listed';
import { MostInspections, MostVisits } from './Most';

interface Props {
  history: AuthorityHistory;
  load: Load;
}

/** The largest numbers and the latest, each with what it counts; and what could not be counted. */
export function LoadWords({ history, load }: Props) {
  const { inspections, visits } = countedOn(load, load.last);
  return (
    <div className="measure mt-4 grid gap-3">
      <p>
        <MostInspections load={load} /> {unheldSentence(history)} {citedSentence(history)}
      </p>
      <p>
        In the twelve months to {lastDayInWords(history, load)}:{' '}
        <Latest inspections={inspections} visits={visits} />
      </p>
      <MostVisits load={load} list={`#${history.authority.slug}-visits`} />
      <LeftOut load={load} />
    </div>
  );
}

function Latest({ inspections, visits }: ReturnType<typeof countedOn>) {
  if (inspections.length + visits.length === 0)
    return 'no full inspection and no visit that our data date to them.';
  return (
    <>
      {inspections.length > 0 ? (
        <>
          {fullInWords(inspections.length)} (<ListedInspections all={inspections} />)
        </>
      ) : (
        'no full inspection that our data date to them'
      )}
      {visits.length > 0 ? (
        <>
          {inspections.length > 0 ? ' and ' : ', and '}
          {visitsInWords(visits.length)} (<ListedVisits all={visits} />
          ).
        </>
      ) : (
        ', and no visit that our data date to them.'
      )}
    </>
  );
}
