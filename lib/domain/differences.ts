/** Where the latest judgements of several authorities differ, in words: like beside like only, nothing ranked. */
import { dateInWords } from './dates';
import { type Grade, gradeLooks } from './grades';
import type { AuthorityHistory } from './history';
import { list } from './list';
import { remembering } from './remembering';
import { latestFull } from './sentences';
import { marks } from './trajectories';

interface Latest {
  name: string;
  grade: Grade;
  series: string;
  /** What the edition calls the area. */
  label: string;
  end: string;
}

/**
 * One sentence for each lane: "Overall: good in Doncaster (January 2025) and Leeds (March 2022)." Judgements that
 * ask different questions stand apart in one sentence; authorities without one are named. Only the latest full inspection of
 * each counts.
 * @param lanes codes, in the order of the sentences
 */
export function differences(histories: AuthorityHistory[], lanes: readonly string[]): string[] {
  const [framework] = histories.map((history) => history.framework);
  if (!framework || histories.length < 2) return [];
  return lanes.flatMap((code) => {
    const label = framework.lanes.find((lane) => lane.code === code)?.label ?? code;
    const all = histories.map((history) => ({ history, latest: latestIn(history, code) }));
    const judged = all.flatMap(({ latest }) => latest ?? []);
    if (judged.length < 2) return [];
    const series = [...new Set(judged.map((one) => one.series))];
    const told = series.map((one) =>
      sameQuestion(
        judged.filter((other) => other.series === one),
        series.length > 1,
      ),
    );
    const missing = all.filter(({ latest }) => !latest).map(({ history }) => history.authority.displayName);
    const apart = series.length > 1 ? ' These are different questions and cannot be compared.' : '';
    const none = missing.length > 0 ? ` No grade at the latest full inspection: ${list(missing)}.` : '';
    return [`${label}: ${told.join('; ')}.${apart}${none}`];
  });
}

const ofLatest = remembering<AuthorityHistory, ReturnType<typeof marks>>(1);

function latestIn(history: AuthorityHistory, lane: string): Latest | null {
  const all = ofLatest(history, 'latest', () => {
    const latest = latestFull(history);
    return latest ? marks({ ...history, inspections: [latest], earlier: [] }) : [];
  });
  const mark = all.find(
    ({ area, grade }) => grade !== null && (area.lane === lane || area.spanLane === lane),
  );
  if (!mark?.grade) return null;
  return {
    name: history.authority.displayName,
    grade: mark.grade,
    series: mark.area.series,
    label: mark.area.label,
    end: mark.end,
  };
}

/** "good in Doncaster (January 2025) and Leeds (March 2022), outstanding in Essex (May 2023)", in the order of the scale. */
function sameQuestion(judged: Latest[], named: boolean): string {
  const order = Object.keys(gradeLooks);
  const grades = [...new Set(judged.map(({ grade }) => grade))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const told = grades.map((grade) => {
    const who = judged
      .filter((one) => one.grade === grade)
      .map(({ name, end }) => `${name} (${dateInWords(end.slice(0, 7))})`);
    return `${gradeLooks[grade].short.toLowerCase()} in ${list(who)}`;
  });
  const question = named && judged[0] ? `as “${judged[0].label}” ` : '';
  return `${question}${told.join(', ')}`;
}
