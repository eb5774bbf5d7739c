import { Link } from '@/components/Link';
import type { AuthoritySummary } from '@/lib/domain/history';
import { list } from '@/lib/domain/list';
import { emptyView, printView } from '@/lib/view-state';

/** Why each example is worth a look; facts about what it shows, not about the authorities. */
const examples = [
  { la: ['doncaster', 'rotherham', 'sheffield'], why: 'three neighbours in South Yorkshire' },
  { la: ['lancashire', 'medway', 'hertfordshire', 'doncaster'], why: 'four reports published on one day' },
  {
    la: ['north-northamptonshire', 'west-northamptonshire', 'northamptonshire'],
    why: 'a county and the two that followed',
  },
];

/** What to do where nothing is chosen yet. */
export function EmptyComparison({ authorities }: { authorities: AuthoritySummary[] }) {
  const nameOf = (slug: string) => authorities.find((one) => one.slug === slug)?.displayName;
  const known = examples.filter(({ la }) => la.every(nameOf));
  return (
    <section aria-labelledby="examples" className="section">
      <h2 id="examples">No authorities chosen yet</h2>
      <p className="measure mt-2">
        Add authorities one after the other. The page’s web address keeps your choice: save it or send it. For
        example:
      </p>
      <ul className="mt-2">
        {known.map(({ la, why }) => (
          <li key={la.join()} className="mb-3">
            <Link
              href={`/compare${printView({ ...emptyView, la })}`}
              className="inline-block pt-1.5 pointer-coarse:py-2.5"
            >
              {list(la.map((slug) => nameOf(slug) ?? slug))}
            </Link>
            <span className="fine block pointer-coarse:-mt-2">{why}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link href="/authorities" className="inline-block py-1.5 pointer-coarse:py-2.5">
          All authorities by name
        </Link>
      </p>
    </section>
  );
}
