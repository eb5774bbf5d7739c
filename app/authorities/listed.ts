import { browse, sorted } from '@/lib/domain/browse';
import type { Framework } from '@/lib/domain/framework';
import type { AuthoritySummary } from '@/lib/domain/history';
import type { AuthorityOverview } from '@/lib/domain/overview';
import type { Facts } from '@/lib/queries/facts';
import type { ViewState } from '@/lib/view-state';
import { currentFacts } from '../current-facts';
import { type SearchParams, viewedFacts } from '../viewed-facts';
import { type AskedList, askedList } from './asked';

export interface Listed {
  facts: Facts;
  asked: AskedList;
  /** Authorities of today's data, for filters and suggestions. */
  summaries: AuthoritySummary[];
  /** Those of the view, and those of them that fit the filters, in the order asked for. */
  authorities: AuthorityOverview[];
  shown: AuthorityOverview[];
  framework: Framework;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** What the list shows; `facts` is null for a revision that does not exist. */
export async function listedOf(params: SearchParams): Promise<Listed | { facts: null; view: ViewState }> {
  const current = await currentFacts();
  const summaries = await current.authorities();
  const asked = askedList(params, summaries, { framework: await current.framework(), day: current.asAt });
  const { view, filter, sort } = asked;
  const viewed = await viewedFacts(view);
  if (!viewed) return { facts: null, view };
  const { facts, asAt } = viewed;
  const { framework, authorities } = await facts.overview(filter.lane);
  const shown = sorted(browse(authorities, filter, { framework, asAt }), sort);
  return { facts, asked, summaries, authorities, shown, framework, asAt };
}
