/**
 * What a judgement is compared with: the one before it of the same series, by domain.md's "Comparability". Grades are
 * ordered and never added, and a judgement of another meaning is named as the reason why there is no comparison.
 */
import { type AbsenceReason, type Grade, gradeLooks } from './grades';
import type { Edition } from './framework';
import type { AuthorityHistory } from './history';
import { type Mark, marks } from './trajectories';

/** How the later of two grades of one scale stands to the earlier. */
export type Change = 'higher' | 'same' | 'lower';

export type Comparison =
  /** `crosses` is the earlier judgement's edition where it is another one. */
  | { kind: 'compared'; change: Change; before: Mark & { grade: Grade }; crosses: Edition | null }
  /** The inspection before judged the same thing, and its grade is missing. */
  | { kind: 'interrupted'; before: Mark; reason: AbsenceReason | null }
  /** What stands before in this lane, or in the two that the judgement covers, has another meaning. */
  | { kind: 'changed'; before: Mark[] }
  | { kind: 'first' };

/**
 * The comparison of one judgement with the last comparable one before it.
 * @param key of the judgement
 * @returns null where the judgement has no grade, or the key is not in the history
 */
export function comparedWithBefore(history: AuthorityHistory, key: string): Comparison | null {
  const all = marks(history);
  const mark = all.find((one) => one.key === key);
  if (!mark?.grade) return null;
  const earlier = all.slice(0, all.indexOf(mark)).filter(({ end }) => end !== mark.end);
  const before = earlier.findLast(({ area }) => area.series === mark.area.series);
  if (before?.grade) {
    return {
      kind: 'compared',
      change: changeOf(before.grade, mark.grade),
      before: { ...before, grade: before.grade },
      crosses: before.edition.code === mark.edition.code ? null : before.edition,
    };
  }
  if (before) return { kind: 'interrupted', before, reason: before.reason };
  const lanes = lanesOf(mark);
  const others = earlier.filter((one) => lanesOf(one).some((lane) => lanes.includes(lane)));
  const last = others.at(-1)?.end;
  return last ? { kind: 'changed', before: others.filter(({ end }) => end === last) } : { kind: 'first' };
}

/** One lane, or the two that a judgement of care and care leavers together covers. */
function lanesOf({ area: { lane, spanLane } }: Mark): string[] {
  return spanLane ? [lane, spanLane] : [lane];
}

function changeOf(before: Grade, after: Grade): Change {
  const step = gradeLooks[after].order - gradeLooks[before].order;
  return step === 0 ? 'same' : step < 0 ? 'higher' : 'lower';
}
