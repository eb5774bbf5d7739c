/** What states the facts of a revision. Thousands of them name some hundred sources: these are read once, not with each query. */
import type { Source } from '@/lib/generated/prisma/client';
import type { Visible } from './visible';

/** By id. */
export const sourcesIn = ({ memo, store }: Visible): Promise<ReadonlyMap<string, Source>> =>
  memo('sources', async () => {
    const all = await store.source.findMany({ orderBy: { id: 'asc' } });
    return new Map(all.map((source) => [source.id, source]));
  });

/** Rows with their sources, in the same order. @throws Error where a source is not there: the store's own keys keep it from that */
export async function withSources<T extends { sourceId: string }>(
  visible: Visible,
  reading: Promise<readonly T[]>,
): Promise<(T & { source: Source })[]> {
  const [sources, rows] = await Promise.all([sourcesIn(visible), reading]);
  return rows.map((row) => {
    const source = sources.get(row.sourceId);
    if (!source) throw new Error(`The store holds no source ${row.sourceId}`);
    return { ...row, source };
  });
}
