/** By which two dates a view is kept. */
import type { FrozenLink } from '@/lib/domain/frozen-link';
import type { Visible } from './visible';

/**
 * Links are kept by releases only: other servers do not know what was imported on this one.
 * @param asAt last day that the view shows, YYYY-MM-DD
 * @throws Error where the store holds no release
 */
export async function frozenLink(visible: Visible, asAt: string): Promise<FrozenLink> {
  const { store, revision, ordinal, releasesOnly, memo } = visible;
  const upTo = (kind: 'release' | 'local') =>
    memo(`newest ${kind}`, () =>
      store.revision.findFirst({ where: { kind, ordinal: { lte: ordinal } }, orderBy: { ordinal: 'desc' } }),
    );
  const release = revision.kind === 'release' ? revision : await upTo('release');
  if (!release) throw new Error('The store holds no release');
  const day = release.time.slice(0, 10);
  return {
    asOf: asAt < day ? asAt : day,
    rev: release.id,
    withoutLocal: !releasesOnly && (await upTo('local')) !== null,
  };
}
