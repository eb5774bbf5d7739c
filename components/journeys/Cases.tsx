import { Link } from '@/components/Link';
import type { CaseList } from '@/lib/domain/journey-lists';

/** The list that a number counts. */
export function Cases({ list: { title, cases } }: { list: CaseList }) {
  return (
    <section id="list" aria-labelledby="list-heading" className="section">
      <h2 id="list-heading">
        {title}: {cases.length}
      </h2>
      <ul className="mt-3 grid gap-x-8 gap-y-1 md:grid-cols-2">
        {cases.map(({ authority, inspection, says }) => (
          <li key={inspection}>
            <Link
              href={`/authorities/${inspection}`}
              className="pointer-coarse:inline-block pointer-coarse:py-2.5"
            >
              {authority.displayName}
            </Link>
            : {says}
          </li>
        ))}
      </ul>
    </section>
  );
}
