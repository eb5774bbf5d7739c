import { type Facts, factsAt } from '@/lib/queries/facts';
import type { ViewState } from '@/lib/view-state';
import { currentFacts } from './current-facts';

/** What Next hands a page of its query. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The query as `parseView` reads it; repeated parameters stay repeated. */
export function queryOf(params: SearchParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, values]) =>
      [values ?? []].flat().map((value): [string, string] => [name, value]),
    ),
  );
}

/** The facts that a view asks for, and the last day drawn (YYYY-MM-DD); null for a revision that does not exist. */
export async function viewedFacts({ asOf, rev }: ViewState): Promise<{ facts: Facts; asAt: string } | null> {
  const facts =
    asOf || rev ? await factsAt({ asOf: asOf ?? undefined, rev: rev ?? undefined }) : await currentFacts();
  return facts && { facts, asAt: facts.asAt };
}
