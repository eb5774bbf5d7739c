import { comparedWithBefore } from '@/lib/domain/comparison';
import { sinceInWords } from '@/lib/domain/comparison-words';
import type { AuthorityHistory, Inspection } from '@/lib/domain/history';
import { SpanText } from './DateText';
import { Grade } from './Grade';

interface Props {
  history: AuthorityHistory;
  inspection: Inspection;
}

/** The latest inspection's judgements in a line: what most readers came for, each with what changed since the last. */
export function LatestJudgements({ history, inspection }: Props) {
  const { judgements, edition, startDate, endDate } = inspection;
  const overallFirst = [...judgements].sort(
    (a, b) => Number(b.area === 'overall') - Number(a.area === 'overall'),
  );
  return (
    <section aria-labelledby="latest" className="unbrief mt-6">
      <h2 id="latest" className="font-sans text-[1.1rem]">
        Judged at the inspection of <SpanText from={startDate} to={endDate} /> ({edition.shortLabel})
      </h2>
      <dl className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2 md:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]">
        {overallFirst.map(({ key, label, grade, reason }) => (
          <div key={key} className="border-t-2 border-ink pt-1">
            <dt className="fine">{label}</dt>
            <dd>
              <Grade grade={grade} reason={reason} />
              {grade && <span className="fine block">{sinceInWords(comparedWithBefore(history, key))}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
