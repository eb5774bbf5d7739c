/** Which authorities the list shows and in which order: never by grade, which would be a ranking. */
import { dateInWords, dayNumber, earliestDay, latestDay } from './dates';
import { type Framework, standsIn } from './framework';
import { type Grade, gradeLooks } from './grades';
import { findAuthorities } from './names';
import { type AuthorityOverview, latestFullOf } from './overview';
import { regionInWords } from './region';
import { laneTrajectories } from './trajectories';

/** Grades that a filter can name, and what has none. */
export const gradeFilters = ['outstanding', 'good', 'requires_improvement', 'inadequate', 'none'] as const;
export type GradeFilter = (typeof gradeFilters)[number];
/** Whole years since the last full inspection, at least. */
export const waits = ['1', '2', '3', '4', '5', '6'] as const;
/** By name where none is asked for. */
export const dateSorts = ['latest', 'longest'] as const;
export type BrowseSort = 'name' | (typeof dateSorts)[number];

/** What a reader filters by; null: no such filter. */
export interface Filter {
  /** Text as `findAuthorities` takes it. */
  q: string | null;
  /** Names of a region and of a type. */
  region: string | null;
  type: string | null;
  /** Code of the lane that `grade` and `changed` are about. */
  lane: string;
  grade: GradeFilter | null;
  /** Code of the edition of the latest full inspection. */
  edition: string | null;
  /** YYYY-MM-DD: the lane changed at an inspection that ended on or after this day. */
  changed: string | null;
  waited: number | null;
}

export const noFilter: Filter = {
  q: null,
  region: null,
  type: null,
  lane: 'overall',
  grade: null,
  edition: null,
  changed: null,
  waited: null,
};

/** What the list is read with: the framework, and the day of the data, YYYY-MM-DD. */
interface Context {
  framework: Framework;
  asAt: string;
}

/** Those that fit, in the order given. @param all with the judgements of the filter's lane */
export function browse(all: AuthorityOverview[], filter: Filter, context: Context): AuthorityOverview[] {
  const { q, region, type, edition, waited } = filter;
  const summaries = all.map(({ authority }) => authority);
  const found = q === null ? null : new Set(findAuthorities(summaries, q).map(({ slug }) => slug));
  return all.filter((one) => {
    const { authority } = one;
    const latest = latestFullOf(one);
    return (
      (found === null || found.has(authority.slug)) &&
      (region === null || authority.region === region) &&
      (type === null || authority.authorityType === type) &&
      (edition === null || latest?.edition.code === edition) &&
      (waited === null || hasWaited(one, waited, context.asAt)) &&
      (filter.grade === null || fitsGrade(one, filter, context.framework)) &&
      (filter.changed === null || changedSince(one, filter.lane, filter.changed, context))
    );
  });
}

/** The grade of a lane at the latest full inspection; null where that made none. */
export function latestGrade(one: AuthorityOverview, lane: string, framework: Framework): Grade | null {
  const latest = latestFullOf(one);
  return (
    latest?.judgements.find(({ area }) => standsIn(framework, latest.edition.code, area, lane))?.grade ?? null
  );
}

function fitsGrade(one: AuthorityOverview, { lane, grade }: Filter, framework: Framework): boolean {
  const latest = latestGrade(one, lane, framework);
  return grade === 'none' ? latest === null && latestFullOf(one) !== null : latest === grade;
}

/** Two comparable judgements, one after the other, with different grades, the later one on or after a day. */
function changedSince(
  { inspections }: AuthorityOverview,
  lane: string,
  day: string,
  { framework, asAt }: Context,
): boolean {
  const judged = laneTrajectories({ framework, inspections, earlier: [] }, asAt);
  const segments = judged.find((one) => one.lane.code === lane)?.segments ?? [];
  return segments.some((segment, index) => {
    const before = segments[index - 1];
    return before?.ending === 'joined' && before.grade !== segment.grade && latestDay(segment.end) >= day;
  });
}

function hasWaited(one: AuthorityOverview, years: number, asAt: string): boolean {
  const end = latestFullOf(one)?.endDate;
  return end ? dayNumber(asAt) - dayNumber(earliestDay(end)) >= years * 365.25 : false;
}

/** In the order asked for; without an inspection last, by name. */
export function sorted(all: AuthorityOverview[], sort: BrowseSort): AuthorityOverview[] {
  if (sort === 'name') return all;
  const end = (one: AuthorityOverview) => {
    const latest = latestFullOf(one);
    return latest?.endDate ?? latest?.publishedOn ?? null;
  };
  const [dated, rest] = [all.filter(end), all.filter((one) => !end(one))];
  const way = sort === 'latest' ? -1 : 1;
  return [...dated.sort((a, b) => way * (end(a) ?? '').localeCompare(end(b) ?? '')), ...rest];
}

/**
 * "All authorities", "Authorities in the North East", "Authorities in London found for “hack”", "Authorities: last inspected in
 * full under ILACS 2026".
 */
export function browseTitle(filter: Filter, framework: Framework): string {
  const { q, region } = filter;
  const rest = filterInWords({ ...filter, q: null, region: null }, framework).join(', ');
  if (q === null && region === null) return rest ? `Authorities: ${rest}` : 'All authorities';
  const found = `Authorities${region ? ` in ${regionInWords(region)}` : ''}${q ? ` found for “${q}”` : ''}`;
  return rest ? `${found}: ${rest}` : found;
}

/** Each filter as a phrase that fits after "Shown". */
export function filterInWords({ q, region, type, lane, ...rest }: Filter, framework: Framework): string[] {
  const area = framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane;
  const { grade, edition, changed, waited } = rest;
  const label = framework.editions.find(({ code }) => code === edition)?.shortLabel ?? edition;
  const none = `no grade for “${area}” at the latest full inspection`;
  return [
    q === null ? null : `for “${q}”`,
    region === null ? null : `in the region ${region}`,
    type === null ? null : `of the type ${type.toLowerCase()}`,
    grade === null
      ? null
      : grade === 'none'
        ? none
        : `${gradeLooks[grade].short.toLowerCase()} for “${area}” at the latest full inspection`,
    edition === null ? null : `last inspected in full under ${label}`,
    changed === null ? null : `“${area}” changed at an inspection since ${dateInWords(changed)}`,
    waited === null ? null : `last full inspection at least ${waited} ${waited === 1 ? 'year' : 'years'} ago`,
  ].filter((part) => part !== null);
}

/** "152 of 153" as a sentence: what is known of those shown, each count with its denominator. */
export function coverageSentence(
  shown: AuthorityOverview[],
  hasOverall: (edition: string) => boolean,
): string {
  const latest = shown.flatMap((one) => latestFullOf(one) ?? []);
  const without = latest.filter(({ edition }) => !hasOverall(edition.code)).length;
  const inspected = `${latest.length} of these ${shown.length} have a full inspection in our data.`;
  if (without === 0) return inspected;
  return `${inspected} For ${without} of the ${latest.length}, the latest one was made under an edition without an overall judgement.`;
}
