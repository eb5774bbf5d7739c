/** Grade words as reports print them. "to be good" is not Good, and "inadequate" contains "adequate". */
import type { Grade } from '@/lib/domain/grades';
import { type EditionCode, type ParsedJudgement, Refusal } from '../types';

export type PrintedGrade = Grade | 'not_judged';

/** One printed grade, whole. */
export const GRADE = String.raw`(?:outstanding|inadequate|adequate|good|requires? improvement(?: to be good)?|not judged)`;

const whole = new RegExp(`^${GRADE}$`, 'i');
const starts = /^(?:outstanding|inadequate|adequate|good|requires?|not)\b/i;
/** What a grade that is broken over lines may look like on one of them. */
const piece =
  /^(?:outstanding|inadequate|adequate|good|requires?|requires? improvement|requires? improvement to|requires? improvement to be|requires? improvement to be good|improvement|improvement to be|improvement to be good|to be good|be good|not|not judged|judged)$/i;

/** The grade of a printed phrase, or null where the phrase is anything else. */
export function gradeOf(phrase: string): PrintedGrade | null {
  const text = phrase.replace(/[.:;,]+$/, '').trim();
  if (!whole.test(text)) return null;
  const lower = text.toLowerCase();
  if (lower.startsWith('require')) return 'requires_improvement';
  if (lower === 'not judged') return 'not_judged';
  if (lower === 'outstanding' || lower === 'good' || lower === 'inadequate' || lower === 'adequate')
    return lower;
  return null;
}

/** Whether a cell can be a grade or a part of one. */
export function isGradePiece(text: string): boolean {
  return piece.test(text.replace(/[.]+$/, '').trim());
}

/** Whether `next` continues the unfinished grade `phrase` ("Requires" + "improvement", "... to be" + "good"). */
export function continues(phrase: string, next: string): boolean {
  const joined = `${phrase} ${next}`.replace(/[.]+$/, '');
  if (!piece.test(joined)) return false;
  // "Good" below a whole "Requires improvement" is the next row, unless "to be" stands between.
  return !(gradeOf(phrase) !== null && starts.test(next));
}

/** "Adequate" gave way to "requires improvement" after the inspections of looked after children of 2013. */
const scaleOf2013: readonly PrintedGrade[] = ['outstanding', 'good', 'adequate', 'inadequate', 'not_judged'];

/**
 * A word of another scale stands in a table that was read wrongly, or in a layout that is not known.
 * @throws Refusal `ambiguous`
 */
export function refuseOtherScale(edition: EditionCode, judgements: readonly ParsedJudgement[]): void {
  for (const { area, grade } of judgements) {
    const known = edition === 'LAC_2013' ? scaleOf2013.includes(grade) : grade !== 'adequate';
    if (!known) throw new Refusal('ambiguous', `"${grade}" (${area}) is no grade of the edition ${edition}`);
  }
}
