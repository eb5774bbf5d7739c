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

/** Filter for what happened in one authority; null: in all. */
export const ofSlug = (slug: string | null) => (slug === null ? {} : { event: { authoritySlug: slug } });

/** The same for tables that name the authority themselves. */
export const bySlug = (slug: string | null) => (slug === null ? {} : { authoritySlug: slug });
