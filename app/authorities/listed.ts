import { cache } from 'react';
import { browse, sorted } from '@/lib/domain/browse';
import type { Framework } from '@/lib/domain/framework';
import type { Facts } from '@/lib/queries/facts';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { type NoRevision, overviewOf, type SearchParams, type Viewed, viewedIn } from '../viewed-facts';
import { type AskedList, askedList } from './asked';

export interface Listed {
  facts: Facts;
  viewed: Viewed;
  asked: AskedList;
  framework: Framework;
  /** All of the view, and those of them that fit the filters, in the order asked for. */
  all: AuthorityOverview[];
  shown: AuthorityOverview[];
}

/** What the list shows: for the page, its metadata and its files. */
export const listedOf = cache(async (search: Promise<SearchParams>): Promise<Listed | NoRevision> => {
  const viewed = await viewedIn('authorities', search);
  if (!viewed.facts) return viewed;
  const { facts, asAt } = viewed;
  const asked = askedList(viewed, await facts.framework());
  const { framework, authorities } = await overviewOf(facts, asked.filter.lane);
  const shown = sorted(browse(authorities, asked.filter, { framework, asAt }), asked.sort);
  return { facts, viewed, asked, framework, all: authorities, shown };
});
