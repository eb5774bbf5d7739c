import { Link } from '@/components/Link';
import { DateText } from '@/components/DateText';
import type { Changed } from '@/lib/domain/changes';
import { gradeLooks } from '@/lib/domain/grades';

interface Props {
  changes: Changed[];
  /** What changed: "overall". */
  area: string;
}

/** What the last twelve months changed, up and down, each with its inspection. */
export function Changes({ changes, area }: Props) {
  const parts = [
    { title: 'Higher than before', of: changes.filter(({ higher }) => higher) },
    { title: 'Lower than before', of: changes.filter(({ higher }) => !higher) },
  ];
  return (
    <section aria-labelledby="changes" className="section">
      <h2 id="changes">Changed in the last twelve months</h2>
      <p className="measure mt-2">
        Comparable judgements ({area}) with another grade than the one before, by the end of the inspection.
        Inspections that changed nothing, and those whose judgement is comparable with none, are not here.
      </p>
      {parts.map(({ title, of }) => (
        <div key={title}>
          <h3 className="mt-4">
            {title}: {of.length}
          </h3>
          <ul className="mt-1 grid gap-1">
            {of.map(({ authority, inspection, before, after, end }) => (
              <li key={inspection}>
                <Link
                  href={`/authorities/${inspection}`}
                  className="pointer-coarse:inline-block pointer-coarse:py-2.5"
                >
                  {authority.displayName}
                </Link>
                : {gradeLooks[before].short.toLowerCase()}, then {gradeLooks[after].short.toLowerCase()} (
                <DateText date={end} />)
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
