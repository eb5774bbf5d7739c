import { caseList } from '@/lib/domain/journey-lists';
import { intervalsIn, movesIn, publicationsIn } from '@/lib/domain/journeys';
import { spellsOf } from '@/lib/domain/spells';
import { visitSeriesOf } from '@/lib/domain/visit-series';
import { type Dropped, parseView } from '@/lib/view-state';
import { currentFacts } from '../current-facts';
import { queryOf, type SearchParams, viewedFacts } from '../viewed-facts';
import { wordsFor } from '../words';

/** What the page of journeys shows, for the page and its files; `facts` is null for a revision that does not exist. */
export async function journeysOf(params: SearchParams) {
  const current = await currentFacts();
  const { view, dropped } = parseView(
    queryOf(params),
    wordsFor('journeys', await current.authorities(), current.asAt),
  );
  const viewed = await viewedFacts(view);
  if (!viewed) return { facts: null, view };
  const lane = view.area ?? 'overall';
  const { facts, asAt } = viewed;
  const [{ framework, authorities }, overall, visits] = await Promise.all([
    facts.overview(lane),
    facts.overview('overall'),
    facts.monitoringVisits(),
  ]);
  const of = { framework, lane, asAt };
  const moves = movesIn(authorities, of);
  const intervals = intervalsIn(authorities, framework);
  const publications = publicationsIn(authorities, framework);
  const series = visitSeriesOf(movesIn(overall.authorities, { ...of, lane: 'overall' }), visits);
  const asked = view.filters.list;
  const list = asked ? caseList(asked, { moves, intervals, publications, series }) : null;
  const unknown: Dropped[] = asked && !list ? [{ parameter: 'list', value: asked, why: 'unknown' }] : [];
  return {
    facts,
    view,
    dropped: [...dropped, ...unknown],
    asAt,
    lane,
    area: framework.lanes.find(({ code }) => code === lane)?.label ?? lane,
    framework,
    moves,
    ...spellsOf(authorities, of),
    intervals,
    publications,
    series,
    list,
  };
}
