/** Spells of an inadequate judgement: from the inspection that found it to the first later one that found better. */
import { daysBetween, latestDay } from './dates';
import type { Framework } from './framework';
import { type Grade, gradeLooks } from './grades';
import type { AuthoritySummary } from './history';
import type { AuthorityOverview } from './overview';
import { isEarlierEdition, type JudgedInspection } from './trajectories';

/** Why a spell was not seen to its end. */
export type Censored = 'data' | 'authority' | 'no-such-judgement';

export interface Spell {
  authority: AuthoritySummary;
  /** Key and last day (YYYY-MM-DD) of the inspection that found it inadequate first. */
  began: string;
  from: string;
  /** Last day of the inspection that found better; or the day up to which the spell was watched. */
  to: string;
  days: number;
  /** Key of the inspection that ended it or that made no such judgement; null: none. */
  inspection: string | null;
  outcome: { found: Grade } | { censored: Censored };
  /** Inspections that found it inadequate, the first included. */
  times: number;
}

/** A spell that cannot be measured, and why. */
export interface LeftOut {
  authority: AuthoritySummary;
  inspection: string;
  why: 'date' | 'before' | 'between';
}

interface Options {
  framework: Framework;
  /** Code of the lane. */
  lane: string;
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
}

/**
 * All spells of one lane that begin in SIF or ILACS. Repeated inadequate judgements are one spell. It is censored at the day of
 * the data, at the end of the authority, and at the start of an inspection without that judgement. Left out are spells that are not
 * dated to the day, those whose first inspection in our data is a re-inspection (an earlier one began it), and those
 * in which a whole edition passed between two inspections, since one may be missing from our data.
 */
export function spellsOf(
  all: readonly AuthorityOverview[],
  options: Options,
): { spells: Spell[]; leftOut: LeftOut[] } {
  const found = all.flatMap((one) => spellsOfOne(one, options));
  return {
    spells: found.flatMap((one) => ('days' in one ? [one] : [])),
    leftOut: found.flatMap((one) => ('why' in one ? [one] : [])),
  };
}

function spellsOfOne({ authority, inspections }: AuthorityOverview, options: Options): (Spell | LeftOut)[] {
  const full = inspections
    .filter(({ kind, edition }) => kind.isFull && !isEarlierEdition(edition.code))
    .reverse();
  const results: (Spell | LeftOut)[] = [];
  for (let index = 0; index < full.length; index++) {
    const began = full[index];
    const series = began && judgedOn(began, options);
    if (!began || !series || series.grade !== 'inadequate') continue;
    let next = index + 1;
    while (full[next] && gradeIn(full[next], series.series, options) === 'inadequate') next++;
    const run = full.slice(index, next + 1);
    results.push(
      measured({ authority, began, run, after: full[next], first: index === 0 }, series.series, options),
    );
    // What follows begins with the inspection that ended this spell: it may have begun another, of another question.
    index = next - 1;
  }
  return results;
}

interface Run {
  authority: AuthoritySummary;
  began: JudgedInspection;
  /** The inspections of the spell, and the one after it. */
  run: JudgedInspection[];
  after: JudgedInspection | undefined;
  /** No inspection before it is in our data. */
  first: boolean;
}

function measured(
  { authority, began, run, after, first }: Run,
  series: string,
  options: Options,
): Spell | LeftOut {
  const { framework, asAt } = options;
  const out = (why: LeftOut['why']): LeftOut => ({ authority, inspection: began.key, why });
  if (first && began.kind.code === 'reinspection') return out('before');
  const times = run.length - (after ? 1 : 0);
  const grade = after && gradeIn(after, series, options);
  const ended = authority.validTo !== null && latestDay(authority.validTo) < asAt;
  const last = ended && authority.validTo !== null ? latestDay(authority.validTo) : asAt;
  const to = after ? (grade ? after.endDate : (after.startDate ?? after.endDate)) : last;
  if (began.endDate?.length !== 10 || to?.length !== 10) return out('date');
  if (skips(run, framework)) return out('between');
  const outcome: Spell['outcome'] = grade
    ? { found: grade }
    : { censored: after ? 'no-such-judgement' : ended ? 'authority' : 'data' };
  return {
    authority,
    began: began.key,
    from: began.endDate,
    to,
    days: daysBetween(began.endDate, to),
    inspection: after?.key ?? null,
    outcome,
    times,
  };
}

/** The series and grade of an inspection's judgement in the lane; null where its edition makes none. */
function judgedOn(
  { edition, judgements }: JudgedInspection,
  { framework, lane }: Options,
): { series: string; grade: Grade | null } | null {
  const area = framework.areas.find(
    (one) => one.edition === edition.code && (one.lane === lane || one.spanLane === lane),
  );
  return area
    ? { series: area.series, grade: judgements.find((one) => one.area === area.area)?.grade ?? null }
    : null;
}

/** The grade on the current scale within one series, or null. */
function gradeIn(inspection: JudgedInspection | undefined, series: string, options: Options): Grade | null {
  const judged = inspection && judgedOn(inspection, options);
  return judged?.series === series && judged.grade && gradeLooks[judged.grade].scale === 'current'
    ? judged.grade
    : null;
}

/** Whether a whole edition of full inspections passed between two that follow each other. */
function skips(run: JudgedInspection[], { editions }: Framework): boolean {
  const ordered = [...editions].sort((a, b) => a.order - b.order).map(({ code }) => code);
  const ranks = run.map(({ edition }) => ordered.indexOf(edition.code));
  return ranks.some((rank, index) => index > 0 && rank - (ranks[index - 1] ?? rank) > 1);
}
