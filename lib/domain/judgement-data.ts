/** The attributes by which others find a judgement in our tables (the contract's words). */
import { gradeCode } from './grades';
import type { Inspection, Judgement } from './history';

/** For a cell of a table; undefined values are left out of the markup. */
export function judgementData({ endDate, publishedOn, edition }: Inspection, judgement: Judgement) {
  return {
    'data-area': judgement.area,
    'data-grade': gradeCode(judgement.grade, judgement.reason) ?? undefined,
    'data-end': endDate ?? '',
    'data-published': publishedOn ?? '',
    'data-edition': edition.code,
  };
}
