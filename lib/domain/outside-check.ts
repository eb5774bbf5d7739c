/**
 * Our share of authorities judged good or outstanding overall, to stand beside the shares that Ofsted published.
 * Rule: for each authority that existed on the day, the latest full inspection or re-inspection published by then.
 */
import { latestDay } from './dates';
import { existsOn } from './existence';
import type { Grade } from './grades';
import type { AuthoritySummary } from './history';

/** A full inspection or re-inspection and its overall judgement. */
export interface OverallJudgement {
  slug: string;
  /** Partial ISO date; null: not known, so that it can be placed on no day. */
  publishedOn: string | null;
  /** Null where the source states no overall grade, or the edition has none. */
  grade: Grade | null;
}

/** Ofsted's published shares, in per cent of authorities (docs/decisions/0050). */
export const ofstedShares = [
  { day: '2017-10-31', good: 36 },
  { day: '2019-08-31', good: 49 },
  { day: '2022-03-31', good: 53 },
  { day: '2024-03-31', good: 60 },
] as const;

export interface ShareAt {
  /** YYYY-MM-DD. */
  day: string;
  /** Authorities that existed on the day. */
  existed: number;
  /** Of these, those with an overall grade by the rule: the denominator of our share. */
  judged: number;
  /** Of these, good or outstanding. */
  good: number;
  /** Of `judged`, inadequate. */
  inadequate: number;
  /** Authorities that existed and have no overall grade by the rule. */
  without: { displayName: string; why: WhyWithout }[];
}

/**
 * Why an authority has no grade on a day: `later`: its first dated full inspection in our data was published
 * afterwards; `undated`: one is in our data and its publication date is not known; `no_grade`: the latest states no
 * overall grade; `none`: no full inspection of it is in our data.
 */
export type WhyWithout = 'later' | 'undated' | 'no_grade' | 'none';

/** Counts for one day. @param day YYYY-MM-DD */
export function shareAt(
  day: string,
  authorities: Pick<AuthoritySummary, 'slug' | 'displayName' | 'validFrom' | 'validTo'>[],
  judgements: OverallJudgement[],
): ShareAt {
  const existing = authorities.filter((one) => existsOn(one, day));
  const results = existing.map(({ slug, displayName }) => ({
    displayName,
    result: resultBy(
      day,
      judgements.filter((one) => one.slug === slug),
    ),
  }));
  const count = (...grades: Grade[]) =>
    results.filter(({ result }) => grades.some((grade) => grade === result)).length;
  const without = results.flatMap(({ displayName, result }) =>
    isReason(result) ? [{ displayName, why: result }] : [],
  );
  return {
    day,
    existed: existing.length,
    judged: existing.length - without.length,
    good: count('outstanding', 'good'),
    inadequate: count('inadequate'),
    without,
  };
}

const reasons = ['later', 'undated', 'no_grade', 'none'] as const;

const isReason = (result: Grade | WhyWithout): result is WhyWithout =>
  reasons.some((reason) => reason === result);

/** Grade of the latest judgement published by the day, to the last day that its date can mean; or why there is none. */
function resultBy(day: string, judgements: OverallJudgement[]): Grade | WhyWithout {
  if (judgements.length === 0) return 'none';
  const latest = judgements
    .flatMap(({ publishedOn, grade }) =>
      publishedOn && latestDay(publishedOn) <= day ? [{ at: latestDay(publishedOn), grade }] : [],
    )
    .sort((a, b) => b.at.localeCompare(a.at))[0];
  if (latest) return latest.grade ?? 'no_grade';
  return judgements.some(({ publishedOn }) => publishedOn === null) ? 'undated' : 'later';
}

/** Per cent, rounded to a whole number; null where there is nothing to divide by. */
export function perCent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100);
}

/**
 * Between which shares the whole could lie, in per cent of those that existed: if none, and if all, of the authorities
 * without a grade in our data were good or outstanding.
 */
export function possibleShare({ existed, good, without }: ShareAt): [least: number, most: number] | null {
  const [least, most] = [perCent(good, existed), perCent(good + without.length, existed)];
  return least === null || most === null ? null : [least, most];
}

/** Whether a published share lies where ours could, so that the authorities missing from ours can explain it. */
export function isExplained(published: number, share: ShareAt): boolean {
  const possible = possibleShare(share);
  return possible !== null && possible[0] <= published && published <= possible[1];
}
