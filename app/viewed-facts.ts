import { cache } from 'react';
import type { AuthoritySummary } from '@/lib/domain/history';
import type { FrozenLink } from '@/lib/domain/frozen-link';
import { type Facts, factsAt } from '@/lib/queries/facts';
import type { SinceFacts } from '@/lib/queries/since';
import { type Dropped, namedRevision, parseView, type ViewState } from '@/lib/view-state';
import { currentFacts } from './current-facts';
import { type PageName, wordsFor } from './words';

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

/** The other way round: a query as the framework hands it to a page. */
export const paramsOf = (query: URLSearchParams): SearchParams =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));

export interface Viewed {
  view: ViewState;
  /** What the address asks for and the page leaves out. */
  dropped: Dropped[];
  facts: Facts;
  /** All authorities of the revision, former ones too, by name. */
  authorities: AuthoritySummary[];
  /** Last day drawn, YYYY-MM-DD. */
  asAt: string;
  /** By which two dates a link keeps what is shown. */
  frozen: FrozenLink;
  /** What has come or was corrected since; null for a live view. */
  since: SinceFacts | null;
}

/** What an address asks for where the revision that it names does not exist here. `rev` as typed, cut to 80 characters. */
export interface NoRevision {
  facts: null;
  rev: string;
}

/**
 * An address read in terms of the revision that it names, so that it means the same for ever: names of authorities, last day and
 * lists of a later revision have no say in it.
 */
export async function readView(page: PageName, query: URLSearchParams): Promise<Viewed | NoRevision> {
  const rev = namedRevision(query);
  const whole = rev === null ? await currentFacts() : await factsAt({ rev });
  if (!whole) return { facts: null, rev: rev?.slice(0, 80) ?? '' };
  const authorities = await whole.authorities();
  const { view, dropped } = parseView(query, wordsFor(page, authorities, whole.asAt));
  const { asOf } = view;
  const facts = asOf === null ? whole : ((await factsAt({ asOf, rev: rev ?? undefined })) ?? whole);
  const isFrozen = asOf !== null || rev !== null;
  const [frozen, since] = await Promise.all([facts.frozen(), isFrozen ? facts.since() : null]);
  return { view, dropped, facts, authorities, asAt: facts.asAt, frozen, since };
}

/**
 * The judgements of one lane, read once for a page and its metadata. Metadata read all that their page reads, and so wait for it: the
 * framework prints what resolves first, and a frozen page must be printed in one order always (docs/decisions/0110).
 */
export const overviewOf = cache((facts: Facts, lane: string) => facts.overview(lane));

/** The same of what Next hands a page: one reading that the page and its metadata share. */
export const viewedIn = cache(async (page: PageName, search: Promise<SearchParams>) =>
  readView(page, queryOf(await search)),
);
