import { cache } from 'react';
import { caseList } from '@/lib/domain/journey-lists';
import { intervalsIn, movesIn, publicationsIn } from '@/lib/domain/journeys';
import { spellsOf } from '@/lib/domain/spells';
import { visitSeriesOf } from '@/lib/domain/visit-series';
import type { Dropped } from '@/lib/view-state';
import { type NoRevision, overviewOf, type SearchParams, viewedIn } from '../viewed-facts';

/** What the page of journeys shows: for the page, its metadata and its files. `facts` is null for a revision that does not exist. */
export const journeysOf = cache(async (search: Promise<SearchParams>) => {
  const viewed = await viewedIn('journeys', search);
  if (!viewed.facts) return viewed;
  const { facts, view, dropped, asAt } = viewed;
  const lane = view.area ?? 'overall';
  const [{ framework, authorities }, overall, visits] = await Promise.all([
    overviewOf(facts, lane),
    overviewOf(facts, 'overall'),
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
    viewed,
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
});

/** What `journeysOf` makes of a revision that exists. */
export type Journeys = Exclude<Awaited<ReturnType<typeof journeysOf>>, NoRevision>;
