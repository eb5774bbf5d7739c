/** Authorities as a view knows them. */
import type { AuthoritySummary } from '@/lib/domain/history';
import { authorityOf } from './shapes';
import type { Visible } from './visible';

/** @param slugs only these; all where absent */
export async function authoritiesIn(
  { store, where }: Visible,
  slugs?: readonly string[],
): Promise<AuthoritySummary[]> {
  const rows = await store.authorityProfile.findMany({
    where: { ...where, ...(slugs ? { key: { in: [...slugs] } } : {}) },
    include: { authority: { include: { codes: { where }, aliases: { where, orderBy: { id: 'asc' } } } } },
  });
  return rows.map(authorityOf).sort((a, b) => a.displayName.localeCompare(b.displayName, 'en-GB'));
}
