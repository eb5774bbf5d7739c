/** What is the same for every page of one revision is read once. */
import { LRUCache } from 'lru-cache';
import type { PrismaClient } from '@/lib/generated/prisma/client';

/** So many revisions of one store are remembered: readers ask for the newest, and now and then for one that was shared. */
const REVISIONS = 8;

/** What was read, or is being read. */
type Held = { value: unknown } | Promise<unknown>;

const stores = new WeakMap<PrismaClient, LRUCache<string, Map<string, Held>>>();

export type Memo = <T>(name: string, read: () => Promise<T>) => Promise<T>;

/**
 * Remembers what is read of a revision. Facts are append-only (docs/decisions/0002), so a revision that is fixed once
 * shows the same for ever; a store that is swapped has another client. What fails is not remembered. Of what was read only the
 * value is held: a promise would hold the request that asked first, with the page made for it.
 * @param revision what tells the view apart: its id and time (a restored store may have another of that id), and whether it is frozen
 */
export function memoOf(store: PrismaClient, revision: string): Memo {
  const known = stores.get(store) ?? new LRUCache<string, Map<string, Held>>({ max: REVISIONS });
  stores.set(store, known);
  const held = known.get(revision) ?? new Map<string, Held>();
  known.set(revision, held);
  return async <T>(name: string, read: () => Promise<T>): Promise<T> => {
    // One name is always read by one function, so what is held under it is what that function gives.
    const found = held.get(name);
    if (found) return (found instanceof Promise ? found : found.value) as Promise<T> | T;
    const reading = read();
    held.set(name, reading);
    try {
      const value = await reading;
      held.set(name, { value });
      return value;
    } catch (error) {
      held.delete(name);
      throw error;
    }
  };
}
