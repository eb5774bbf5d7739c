import { cache } from 'react';
import type { AuthorityHistory } from '@/lib/domain/history';
import { yearsOf } from '@/lib/domain/geometry/window';
import { judgedLanes } from '@/lib/domain/trajectories';
import { type Dropped, emptyView, type ViewState } from '@/lib/view-state';
import { type NoRevision, type SearchParams, type Viewed, viewedIn } from '../../viewed-facts';

export interface ViewedHistory extends Viewed {
  /** Null for a slug that does not exist. */
  history: AuthorityHistory | null;
}

/** The history that a page and its metadata share in one request, as the address asks for it. */
export const historyOf = cache(
  async (slug: string, search: Promise<SearchParams>): Promise<ViewedHistory | NoRevision> => {
    const viewed = await viewedIn('authority', search);
    if (!viewed.facts) return viewed;
    const { view, dropped, facts, asAt } = viewed;
    const history = await facts.history(slug);
    const drawn = history ? drawnView(view, history, asAt) : { view, left: [] };
    return { ...viewed, view: drawn.view, dropped: [...dropped, ...drawn.left], history };
  },
);

/**
 * The view as far as one authority's chart can show it, and what is left out: other authorities, another alignment, years
 * in which its chart has nothing, areas in which it was never judged.
 */
function drawnView(
  view: ViewState,
  history: AuthorityHistory,
  asAt: string,
): { view: ViewState; left: Dropped[] } {
  const years = yearsOf(history, asAt);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const drawn: ViewState = {
    ...view,
    la: [],
    align: emptyView.align,
    area: view.area && judgedLanes(history).includes(view.area) ? view.area : null,
    from: view.from && view.from <= last ? view.from : null,
    to: view.to && view.to >= first ? view.to : null,
  };
  const left = (['la', 'area', 'align', 'from', 'to'] as const).flatMap((parameter): Dropped[] => {
    const asked = String(view[parameter] ?? '');
    return asked === String(drawn[parameter] ?? '')
      ? []
      : [{ parameter, value: asked.replaceAll(',', '~'), why: 'not-drawn' }];
  });
  return { view: drawn, left };
}
