/** Which feeds a page offers. */
import type { AuthoritySummary } from '@/lib/domain/history';
import type { Facts } from '@/lib/queries/facts';
import type { Followed } from '../preview-links';

/** Of an authority, and of its statistical neighbours where it has any. */
export async function feedsOf({ slug, displayName }: AuthoritySummary, facts: Facts): Promise<Followed[]> {
  const path = `/authorities/${slug}`;
  const [set] = (await facts.together(slug)).neighbours;
  return [
    { path, name: displayName },
    ...(set?.of.length
      ? [{ path: `${path}/neighbours`, name: `the statistical neighbours of ${displayName}` }]
      : []),
  ];
}
