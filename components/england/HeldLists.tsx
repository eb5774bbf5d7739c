import { Link } from '@/components/Link';
import { Grade } from '@/components/Grade';
import type { heldGroups } from '@/lib/domain/country';

interface Props {
  lists: ReturnType<typeof heldGroups>;
}

/** Who held what on one day, by name; each leads to the inspection that made it so. */
export function HeldLists({ lists }: Props) {
  return lists.map(({ question, series, groups }) => (
    <section key={question ?? 'rest'} className="mt-6">
      <h3>{question ?? 'Without a grade'}</h3>
      {groups.map(({ title, grade, members }) => (
        <details
          key={title}
          id={grade && series ? `held-${series}-${grade}` : undefined}
          className="mt-2"
          open={members.length <= 12}
        >
          <summary className="min-h-11 cursor-pointer py-2">
            {grade ? <Grade grade={grade} reason={null} /> : title}: {members.length}
          </summary>
          <ul className="flex flex-wrap gap-x-5">
            {members.map(({ authority, inspection }) => (
              <li key={authority.slug}>
                <Link
                  href={`/authorities/${inspection ?? authority.slug}`}
                  className="inline-block py-1 pointer-coarse:py-2.5"
                >
                  {authority.displayName}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  ));
}
