import { daysBetween } from '@/lib/domain/dates';
import { gradeLooks } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/history';
import type { Overview } from '@/lib/domain/overview';
import { pauseInWords } from '@/lib/domain/pause';
import { publicationLag, waitsAfter } from '@/lib/domain/waiting';
import { DateText } from './DateText';
import { WaitsTable } from './WaitsTable';

interface Props {
  /** The latest full inspection of the authority. */
  latest: Inspection;
  /** What is known to be missing and may have come later, in a sentence; null: nothing. */
  missing: string | null;
  /** The overall judgements of all authorities. */
  overview: Overview;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** How long ago the last full inspection was, and how long others waited after the same judgement. No prediction. */
export function Waiting({ latest, missing, overview, asAt }: Props) {
  const { endDate, edition, kind } = latest;
  if (endDate?.length !== 10) return null;
  const grade = latest.judgements.find(({ area }) => area === 'overall')?.grade ?? null;
  const waits = grade ? waitsAfter(overview.authorities, grade, { framework: overview.framework, asAt }) : [];
  return (
    <section aria-labelledby="waiting" className="section unbrief">
      <h2 id="waiting">Time since the last full inspection</h2>
      <p className="measure mt-4">
        {daysBetween(endDate, asAt).toLocaleString('en-GB')} days from <DateText date={endDate} />, when the
        inspection ended, to <DateText date={asAt} />, the day of the data.{' '}
        <Lag latest={latest} overview={overview} /> {missing}
      </p>
      {grade && waits.length > 0 && (
        <>
          <p className="measure mt-4">
            How long authorities judged {gradeLooks[grade].short.toLowerCase()} overall waited for their next
            full inspection, from the end of the one to the start of the other:
          </p>
          <WaitsTable waits={waits} />
          <p className="measure fine mt-2">
            This is what has happened; it does not say when inspectors will come. Only inspections in our data
            are counted: a missing report makes a wait look longer. Left out are pairs between which a whole
            edition passed, since an inspection between them may be missing from our data. No graded
            inspection took place from {pauseInWords}. A wait that is not over is in no median.
          </p>
        </>
      )}
      {!grade && (
        <p className="measure mt-4">
          No overall grade of this {kind.label.toLowerCase()} is in our data ({edition.shortLabel}), so there
          is no group of authorities with the same one.
        </p>
      )}
    </section>
  );
}

function Lag({ latest, overview }: Pick<Props, 'latest' | 'overview'>) {
  const { endDate, publishedOn, edition, kind } = latest;
  const all = publicationLag(overview.authorities, latest);
  if (endDate?.length !== 10 || publishedOn?.length !== 10 || !all) return null;
  return (
    <>
      Its report came out {daysBetween(endDate, publishedOn)} days after it ended; over the {all.n} of this
      kind ({kind.label.toLowerCase()}, {edition.shortLabel}) in our data the median is {all.median} days, the
      shortest {all.least}, the longest {all.most}.
    </>
  );
}
