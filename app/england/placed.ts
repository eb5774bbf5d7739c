/** What the page of England, or of a region, shows: for the page, its metadata and its files. */
import { cache } from 'react';
import { changesIn } from '@/lib/domain/changes';
import { heldBy, heldGroups, questionsOf } from '@/lib/domain/country';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import { existing, type Stretch } from '@/lib/domain/held';
import type { Dropped, ViewState } from '@/lib/view-state';
import { type NoRevision, overviewOf, type SearchParams, viewedIn } from '../viewed-facts';

export interface Place {
  /** "England", "the North East". */
  name: string;
  /** Address without its query. */
  path: string;
  /** Name of the region; null: all. */
  region: string | null;
}

export const england: Place = { name: 'England', path: '/england', region: null };

/** `facts` is null for a revision that does not exist. */
export const placedOf = cache(async (region: string | null, search: Promise<SearchParams>) => {
  const viewed = await viewedIn('country', search);
  if (!viewed.facts) return viewed;
  const { facts, view, dropped, asAt } = viewed;
  const lane = view.area ?? 'overall';
  const blocks = await facts.tiles();
  const { framework, authorities } = await overviewOf(facts, lane);
  const here = authorities.filter(({ authority }) => region === null || authority.region === region);
  const held = heldBy(here, { framework, lane, clock: view.clock, from: ribbonFrom, asAt });
  const asked = view.filters.at;
  const at = asked && asked >= ribbonFrom && asked <= asAt ? asked : asAt;
  const questions = questionsOf(framework, lane).filter(({ series }) => holds(held.stretches, series));
  const year = `${Number(asAt.slice(0, 4)) - 1}${asAt.slice(4)}`;
  return {
    facts,
    viewed,
    view,
    dropped: [...dropped, ...notDrawn(view, at)],
    asAt,
    lane,
    framework,
    area: framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane,
    here,
    regions: [...new Set(authorities.map(({ authority }) => authority.region))].sort(),
    held,
    existed: existing(held.stretches),
    /** The day of the lists, YYYY-MM-DD. */
    at,
    questions,
    lists: heldGroups(held, questions, at),
    changes: changesIn(here, { framework, lane, span: [year, asAt] }),
    /** Tiles of the map. */
    blocks,
  };
});

/** What `placedOf` makes of a revision that exists. */
export type Placed = Exclude<Awaited<ReturnType<typeof placedOf>>, NoRevision>;

const holds = (all: Stretch[][], series: string): boolean =>
  all.some((stretches) => stretches.some(({ held }) => held.kind === 'graded' && held.series === series));

function notDrawn({ filters: { at: asked } }: ViewState, at: string): Dropped[] {
  return asked && asked !== at ? [{ parameter: 'at', value: asked, why: 'not-drawn' }] : [];
}
