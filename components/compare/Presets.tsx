import { type Group, membersInWords, partsOf } from '@/lib/domain/groups';
import type { AuthoritySummary } from '@/lib/domain/history';
import { FollowLinks } from '../Follow';
import { MAX_AUTHORITIES, printView, type ViewState } from '@/lib/view-state';

interface Props {
  view: ViewState;
  /** From whom the groups are seen: the first of the comparison. */
  base: AuthoritySummary;
  groups: Group[];
  /** Of the site. */
  origin: URL;
}

/** Groups to compare the first authority with, each part as a plain link; the rest of the view stays. */
export function Presets({ view, base, groups, origin }: Props) {
  if (groups.length === 0) return null;
  return (
    <details className="unprinted mt-4 max-w-[75ch]" open={view.la.length === 1}>
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        Compare {base.displayName} with a group
      </summary>
      <p className="fine">
        At most {MAX_AUTHORITIES} are compared at once, {base.displayName} among them; a larger group is
        offered in parts.
      </p>
      <ul className="mt-2 grid gap-4">
        {groups.map((group) => (
          <li key={group.title}>
            <p className="font-semibold">
              {group.title} ({group.members.length})
            </p>
            <p className="fine">
              {membersInWords(group)}. {group.note}
            </p>
            <p className="flex flex-wrap gap-x-5">
              {partsOf(group, MAX_AUTHORITIES).map(({ label, slugs }) => (
                <a
                  key={slugs.join()}
                  href={`/compare${printView({ ...view, la: [base.slug, ...slugs] })}`}
                  className="inline-block py-1.5 pointer-coarse:py-2.5"
                >
                  {label ?? (slugs.length === 1 ? 'Compare the two' : `Compare all ${slugs.length + 1}`)}
                  <span className="sr-only">, {group.title}</span>
                </a>
              ))}
            </p>
            {group.feeds && <FollowLinks {...group.feeds} origin={origin} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
