/** What a chart of some years or one judgement area says of what it leaves out. */
import type { Framework } from './framework';
import type { Window } from './geometry/window';
import { gradeLooks } from './grades';
import type { AuthorityHistory } from './history';
import { chartTitle } from './sentences';
import { isEarlierEdition, marks } from './trajectories';

/**
 * The finding of what is drawn: `chartTitle` where all is; else the grades of the one area ("Doncaster, adoption: good in
 * 2017") or of the years alone, by the end of the inspection.
 */
export function windowTitle(history: AuthorityHistory, { from, to, area }: Window): string {
  if (!from && !to && !area) return chartTitle(history);
  const lane = area ?? 'overall';
  const told = marks(history)
    .filter((mark) => mark.area.lane === lane || mark.area.spanLane === lane)
    .filter(({ edition, end }) => !isEarlierEdition(edition.code) && inYears(end.slice(0, 4), from, to))
    .flatMap(({ grade, end }) =>
      grade ? [`${gradeLooks[grade].short.toLowerCase()} in ${end.slice(0, 4)}`] : [],
    );
  const label = area && history.framework.lanes.find(({ code }) => code === area)?.label.toLowerCase();
  const about = `${history.authority.displayName}${label ? `, ${label}` : ''}`;
  if (told.length > 0) return `${about}: ${told.join(', ')}`;
  const kind = area ? 'judgement' : 'overall judgement';
  return from || to
    ? `${about}: no ${kind} was made in these years, as far as our data go`
    : `${about}: no ${kind} in our data`;
}

const inYears = (year: string, from: string | null, to: string | null): boolean =>
  (from === null || year >= from) && (to === null || year <= to);

/** "Only the years 2015 to 2018 are drawn; the tables below hold everything."; null where all is drawn. */
export function windowSentence({ from, to, area }: Window, { lanes }: Framework): string | null {
  const years = yearsInWords(from, to);
  const lane = area && lanes.find(({ code }) => code === area)?.label.toLowerCase();
  if (!years && !lane) return null;
  const told = [
    years && `Only ${years} ${from !== null && from === to ? 'is' : 'are'} drawn`,
    lane && `${years ? 'of' : 'Of'} the judgements only “${lane}”${years ? '' : ' is drawn'}`,
  ]
    .filter(Boolean)
    .join(', ');
  const edges = [from && 'the left edge began earlier', to && 'the right edge ran on'].filter(Boolean);
  const cut = edges.length > 0 ? ` A band that touches ${edges.join(', one that touches ')}.` : '';
  const both = togetherSentence(area);
  return `${told}; the tables below hold everything.${cut}${both ? ` ${both}` : ''}`;
}

/** Says so where only one of the two lanes is drawn that one judgement covered from 2018 to 2022; null elsewhere. */
export function togetherSentence(area: string | null): string | null {
  return area === 'in_care' || area === 'care_leavers'
    ? 'From 2018 to 2022 one judgement covered children in care and care leavers together.'
    : null;
}

/** "the years 2015 to 2018", "the year 2018", "the years since 2015", "the years up to 2018"; null for all. */
export function yearsInWords(from: string | null, to: string | null): string | null {
  if (from && to) return from === to ? `the year ${from}` : `the years ${from} to ${to}`;
  if (from) return `the years since ${from}`;
  return to && `the years up to ${to}`;
}
