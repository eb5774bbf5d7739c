import type { Load } from '@/lib/domain/load';
import { fullInWords } from '@/lib/domain/load-words';
import { ListedInspections, ListedVisits } from './Listed';

/** What the steps do not count, with its number; and how a date counts. */
export function LeftOut({ load: { leftOut } }: { load: Load }) {
  const { inspections, visits } = leftOut;
  return (
    <>
      {inspections.length + visits.length > 0 && (
        <p>
          Recorded, but in no step, since the date is not known or not exactly enough:{' '}
          {inspections.length > 0 && (
            <>
              {fullInWords(inspections.length)} (<ListedInspections all={inspections} />)
            </>
          )}
          {inspections.length > 0 && visits.length > 0 && ' and '}
          {visits.length > 0 && (
            <>
              {visits.length} {visits.length === 1 ? 'visit' : 'visits'} (<ListedVisits all={visits} />)
            </>
          )}
          .
        </p>
      )}
      <p className="fine">
        What ended on a day counts from that day up to the eve of the same day a year later. What is not dated
        to the day counts only while the twelve months are certain to hold it: what is known to a month, from
        the last day of that month, for eleven months. An inspection ended before its report was published. A
        date that leaves a year or more is in no step.
      </p>
    </>
  );
}
