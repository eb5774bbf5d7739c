import { Link } from '@/components/Link';
import type { PublishedInspection } from '@/lib/domain/latest';
import { Grade } from './Grade';
import { SpanText } from './DateText';

interface Props {
  /** YYYY-MM-DD. */
  day: string;
  /** What else was published on it. */
  others: readonly PublishedInspection[];
}

/** Reports on other authorities that came out on the same day: they are read together in the press. */
export function SameDay({ day, others }: Props) {
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="same-day" className="section">
      <h2 id="same-day">Published the same day</h2>
      <ul className="mt-2 grid gap-2">
        {others.map(
          ({ authority, inspection: { key, kind, startDate, endDate, judgements }, hasOverall }) => {
            const overall = judgements.find(({ area }) => area === 'overall');
            return (
              <li key={key} data-day={day}>
                <Link
                  href={`/authorities/${key}`}
                  className="pointer-coarse:inline-block pointer-coarse:py-2.5"
                >
                  {authority.displayName}
                </Link>
                , {kind.label.toLowerCase()} of <SpanText from={startDate} to={endDate} />. Overall:{' '}
                {overall ? (
                  <Grade grade={overall.grade} reason={overall.reason} />
                ) : (
                  <Grade grade={null} reason={hasOverall ? 'not_in_our_data' : 'not_in_edition'} />
                )}
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}
