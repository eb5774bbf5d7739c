/** England, or a region, at a glance: who held what on a day, and the questions that a lane has asked. */
import type { Framework } from './framework';
import { gradeLooks } from './grades';
import type { AuthoritySummary } from './history';
import {
  type Counts,
  countedGrades,
  type Held,
  heldOn,
  type HeldOptions,
  type Stretch,
  stretchesOf,
} from './held';
import { list } from './list';
import type { AuthorityOverview } from './overview';
import { isEarlierEdition } from './trajectories';

/** A question that stayed the same over one or more editions: only within it may counts be joined. */
export interface Question {
  series: string;
  /** "Leadership, management and governance (SIF)". */
  title: string;
}

/** The questions of a lane since November 2013, the earliest first. */
export function questionsOf({ editions, areas }: Framework, lane: string): Question[] {
  const asked = editions
    .filter(({ code }) => !isEarlierEdition(code))
    .sort((a, b) => a.order - b.order)
    .flatMap((edition) => {
      const area = areas.find(
        (one) => one.edition === edition.code && (one.lane === lane || one.spanLane === lane),
      );
      return area ? [{ ...area, edition }] : [];
    });
  return [...new Set(asked.map(({ series }) => series))].map((series) => {
    const of = asked.filter((one) => one.series === series);
    const label = of.at(-1)?.label ?? series;
    return { series, title: `${label} (${list(of.map(({ edition }) => edition.shortLabel))})` };
  });
}

export interface Authorities {
  /** One list of stretches for each, in the order given. */
  stretches: Stretch[][];
  all: AuthorityOverview[];
}

export function heldBy(all: AuthorityOverview[], options: HeldOptions): Authorities {
  return { all, stretches: all.map((one) => stretchesOf(one, options)) };
}

/** Authorities that held the same on a day, with the inspection of each. */
export interface HeldGroup {
  /** "Good", "No grade in our data". */
  title: string;
  grade: keyof Counts | null;
  members: { authority: AuthoritySummary; inspection: string | null }[];
}

/** All groups of one day with a member: of each question by grade, then what has no grade, in its kinds. */
export function heldGroups(
  { all, stretches }: Authorities,
  questions: Question[],
  day: string,
): { question: string | null; series: string | null; groups: HeldGroup[] }[] {
  const held = all.flatMap(({ authority }, index) => {
    const stretch = heldOn(stretches[index] ?? [], day);
    return stretch ? [{ authority, ...stretch }] : [];
  });
  const groupOf = (title: string, grade: HeldGroup['grade'], fits: (one: Stretch) => boolean): HeldGroup => ({
    title,
    grade,
    members: held.filter(fits).map(({ authority, inspection }) => ({ authority, inspection })),
  });
  const graded = questions.map(({ series, title }) => ({
    question: title,
    series,
    groups: countedGrades.map((grade) =>
      groupOf(
        grade,
        grade,
        ({ held: one }) => one.kind === 'graded' && one.series === series && one.grade === grade,
      ),
    ),
  }));
  const kind = (code: Stretch['held']['kind']) => (one: Stretch) => one.held.kind === code;
  const ungraded = {
    question: null,
    series: null,
    groups: [
      groupOf('The latest full inspection made no such judgement', null, kind('not-judged')),
      groupOf('The latest full inspection has no such grade in our data', null, kind('missing')),
      groupOf('No full inspection in our data by then', null, kind('none')),
    ],
  };
  return [...graded, ungraded]
    .map(({ groups, ...rest }) => ({ ...rest, groups: groups.filter(({ members }) => members.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

/** How many hold each grade of the question shown. */
export function countsHere(all: readonly HeldHere[]): Counts {
  const counts: Counts = { outstanding: 0, good: 0, requires_improvement: 0, inadequate: 0 };
  for (const { held } of all) {
    const grade = held.kind === 'graded' && countedGrades.find((one) => one === held.grade);
    if (grade) counts[grade] += 1;
  }
  return counts;
}

/** What the map of one question shows of an authority. */
export interface HeldHere {
  authority: AuthoritySummary;
  inspection: string | null;
  /** Of another question: judged, but not on what is shown. */
  held: Held | { kind: 'other' };
}

/** Of each authority that existed on a day, by slug: what it held of one question. */
export function heldHere(
  { all, stretches }: Authorities,
  series: string,
  day: string,
): Map<string, HeldHere> {
  return new Map(
    all.flatMap(({ authority }, index): [string, HeldHere][] => {
      const stretch = heldOn(stretches[index] ?? [], day);
      if (!stretch) return [];
      const { held, inspection } = stretch;
      const other = held.kind === 'graded' && held.series !== series;
      return [[authority.slug, { authority, inspection, held: other ? { kind: 'other' } : held }]];
    }),
  );
}

/** "10 outstanding, 62 good, 40 requires improvement and 13 inadequate of 153". */
export function told(counts: Counts | undefined, existed: number): string {
  const parts = countedGrades.flatMap((grade) =>
    counts && counts[grade] > 0 ? [`${counts[grade]} ${gradeLooks[grade].short.toLowerCase()}`] : [],
  );
  return parts.length > 0
    ? `${list(parts)}, of ${existed} authorities`
    : `held by none of ${existed} authorities now`;
}
