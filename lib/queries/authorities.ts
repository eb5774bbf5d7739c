/** Authorities as a view knows them. */
import type { AuthoritySummary } from '@/lib/domain/history';
import { grouped } from './context';
import { authorityOf } from './shapes';
import type { Visible } from './visible';

const ofAuthority = ({ authoritySlug }: { authoritySlug: string }) => authoritySlug;
const byName = new Intl.Collator('en-GB');

/** @param slugs only these; all where absent */
export async function authoritiesIn(
  visible: Visible,
  slugs?: readonly string[],
): Promise<AuthoritySummary[]> {
  const all = await visible.memo('authorities', () => read(visible));
  return slugs ? all.filter(({ slug }) => slugs.includes(slug)) : all;
}

/** Three tables, put together here: nested, the names of all authorities would be the parameters of one statement, which are limited. */
async function read({ store, where }: Visible): Promise<AuthoritySummary[]> {
  const [rows, codes, aliases] = await Promise.all([
    store.authorityProfile.findMany({ where, orderBy: { id: 'asc' } }),
    store.authorityCode.findMany({ where, orderBy: { id: 'asc' } }),
    store.authorityAlias.findMany({ where, orderBy: { id: 'asc' } }),
  ]);
  const [codesOf, aliasesOf] = [grouped(codes, ofAuthority), grouped(aliases, ofAuthority)];
  return rows
    .map((row) => authorityOf(row, codesOf.get(row.key) ?? [], aliasesOf.get(row.key) ?? []))
    .sort((a, b) => byName.compare(a.displayName, b.displayName));
}
