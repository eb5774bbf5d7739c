/** Authorities as a view knows them. */
import type { AuthoritySummary } from '@/lib/domain/history';
import { authorityOf } from './shapes';
import type { Visible } from './visible';

const byName = new Intl.Collator('en-GB');

/** @param slugs only these; all where absent */
export async function authoritiesIn(
  visible: Visible,
  slugs?: readonly string[],
): Promise<AuthoritySummary[]> {
  const all = await visible.memo('authorities', () => read(visible));
  return slugs ? all.filter(({ slug }) => slugs.includes(slug)) : all;
}

async function read({ store, where }: Visible): Promise<AuthoritySummary[]> {
  const rows = await store.authorityProfile.findMany({
    where,
    include: { authority: { include: { codes: { where }, aliases: { where, orderBy: { id: 'asc' } } } } },
  });
  return rows.map(authorityOf).sort((a, b) => byName.compare(a.displayName, b.displayName));
}
