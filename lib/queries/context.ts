/** What the queries of one authority share. */
import type { Framework } from '@/lib/domain/framework';
import type { Statement } from '@/lib/domain/source';
import type { Visible } from './visible';

export interface Context {
  visible: Visible;
  asOf: string | undefined;
  /** Last day that the view shows, YYYY-MM-DD. */
  asAt: string;
  framework: Framework;
}

/** The statements of other sources about a fact, by its key. */
export type StatementsAbout = (key: string) => Statement[];

/** Later dates first; what has no date last. */
export function latestFirst(a: string | null, b: string | null): number {
  return (b ?? '').localeCompare(a ?? '');
}

/** Slugs of the authorities whose facts are read; null: all. */
export type Slugs = readonly string[] | null;

/** Filter for tables that name the authority themselves. */
export const bySlugs = (slugs: Slugs) => (slugs === null ? {} : { authoritySlug: { in: [...slugs] } });

/** The same for what happened in them. */
export const ofSlugs = (slugs: Slugs) => (slugs === null ? {} : { event: bySlugs(slugs) });

/** Whose a fact is: its key begins with the slug. */
export const slugOf = ({ key }: { key: string }): string => key.split('/', 1)[0] ?? '';

/** Rows by what they belong to, each group in the order of the rows. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
