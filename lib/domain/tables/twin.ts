/** What a chart draws as a small table for people: for a frame in another page, where the page's own tables have no room. */
import type { Clock } from '../clock';
import { onlyLane } from '../compare-tables';
import { dateInShort, dateInWords } from '../dates';
import { standsIn } from '../framework';
import { gradeCode, gradeLooks, absenceLabels } from '../grades';
import type { Window } from '../geometry/window';
import type { AuthorityHistory, Inspection, Judgement } from '../history';
import { judgementTables } from '../judgement-rows';
import type { AuthorityOverview } from '../overview';
import { isEarlierEdition } from '../trajectories';
import { drawnRows } from '../vertical';
import type { TableModel } from './model';

/** One judgement in a cell, with what others find it by (contracts: data-area and so on). */
export interface TwinJudgement {
  area: string;
  /** Code of the grade, or of why there is none. */
  grade: string | null;
  end: string;
  published: string;
  edition: string;
  /** "Overall: good". */
  text: string;
}

/** `date`: ISO 8601, as exact as the source gives it. */
export type TwinCell = string | number | { date: string } | { judgements: TwinJudgement[] };

export interface Twin {
  heads: string[];
  rows: TwinCell[][];
}

/** The story of one authority in the time drawn, newest first: what happened, what was judged, when it became public. */
export function historyTwin(
  history: AuthorityHistory,
  asAt: string,
  { clock, window }: { clock: Clock; window: Window },
): Twin {
  const { framework } = history;
  const inLane = (edition: string, area: string) =>
    window.area === null || standsIn(framework, edition, area, window.area);
  const inherited = history.predecessors.flatMap((one) => {
    const { displayName } = one.authority;
    const { rows } = historyTwin(one, asAt, { clock, window });
    return rows.map(([when = '', what, judged = '']): TwinCell[] => [
      when,
      `${displayName}: ${String(what)}`,
      judged,
    ]);
  });
  const own = drawnRows(history, asAt, { clock, window }).flatMap((row): TwinCell[][] => {
    if (row.kind === 'happening') return [[{ date: row.date }, row.entry.words, '']];
    if (row.kind === 'earlier') {
      const { label, grade, inspectionType, area, edition } = row.judgement;
      if (!inLane(edition, area)) return [];
      const text = `${label}: ${gradeLooks[grade].short.toLowerCase()}`;
      const judged = { area, grade, end: row.date, published: '', edition, text };
      return [[{ date: row.date }, inspectionType, { judgements: [judged] }]];
    }
    if (row.kind !== 'inspection') return [];
    const { inspection, words } = row;
    const shown = inspection.judgements.filter(({ area }) => inLane(inspection.edition.code, area));
    return [[{ date: row.date }, `${words}. ${publicWords(inspection)}`, judgedCell(inspection, shown)]];
  });
  return { heads: ['Ended', 'What', 'Judgements'], rows: [...own, ...inherited] };
}

/** Judgements since November 2013 of several authorities, in the order given, each one's newest first. */
export function comparedTwin(histories: readonly AuthorityHistory[], area: string | null): Twin {
  const rows = histories.flatMap(({ authority, inspections, framework }) => {
    const since = inspections.filter(({ edition }) => !isEarlierEdition(edition.code));
    return judgementTables(since, framework)
      .map((one) => (area ? onlyLane(one, area) : one))
      .flatMap((one) => one.rows)
      .map(({ inspection, cells }): TwinCell[] => [
        authority.displayName,
        { date: inspection.endDate ?? '' },
        { date: inspection.publishedOn ?? '' },
        judgedCell(
          inspection,
          cells.flatMap(({ judgement }) => judgement ?? []),
        ),
      ]);
  });
  return { heads: ['Authority', 'Ended', 'Published', 'Judgements'], rows };
}

/** The judgements of one lane since November 2013 of many authorities, in the order given. */
export function laneTwin(shown: readonly AuthorityOverview[]): Twin {
  const rows = shown.map(({ authority, inspections }): TwinCell[] => {
    const since = inspections.filter(({ edition }) => !isEarlierEdition(edition.code));
    const judged = since.flatMap((inspection) => inspection.judgements.map((one) => ({ inspection, one })));
    const judgements = judged.map(({ inspection: { endDate, publishedOn, edition }, one }) => ({
      area: one.area,
      grade: gradeCode(one.grade, one.reason),
      end: endDate ?? '',
      published: publishedOn ?? '',
      edition: edition.code,
      text: `${wordsOf(one).replace(/^./, (letter) => letter.toUpperCase())} (${endDate === null ? 'date not known' : dateInShort(endDate)})`,
    }));
    return [authority.displayName, judgements.length > 0 ? { judgements } : 'none in our data'];
  });
  return { heads: ['Authority', 'Judgements, with the day on which the inspection ended'], rows };
}

/** Columns of a table by their names, each cell as it stands there; days as dates. */
export function pickedTwin({ columns, rows }: TableModel, names: readonly string[]): Twin {
  const picked = names.map((name) => columns.findIndex((column) => column.name === name));
  return {
    heads: picked.map((index) => columns[index]?.title ?? ''),
    rows: rows.map((row) =>
      picked.map((index): TwinCell => {
        const value = row[index] ?? '';
        const datatype = columns[index]?.datatype;
        if (typeof value === 'boolean') return value ? 'yes' : 'no';
        return datatype === 'day' || datatype === 'date' ? { date: String(value) } : value;
      }),
    ),
  };
}

function publicWords({ publishedOn, edition }: Inspection): string {
  const public_ =
    publishedOn === null ? 'publication date not known' : `published ${dateInWords(publishedOn)}`;
  return `${edition.shortLabel}, ${public_}`;
}

function judgedCell(
  { endDate, publishedOn, edition }: Inspection,
  judgements: readonly Judgement[],
): TwinCell {
  if (judgements.length === 0) return '';
  return {
    judgements: judgements.map(({ area, label, grade, reason }) => ({
      area,
      grade: gradeCode(grade, reason),
      end: endDate ?? '',
      published: publishedOn ?? '',
      edition: edition.code,
      text: `${label}: ${wordsOf({ grade, reason })}`,
    })),
  };
}

const wordsOf = ({ grade, reason }: Pick<Judgement, 'grade' | 'reason'>): string =>
  (grade ? gradeLooks[grade].short : absenceLabels[reason ?? 'not_in_our_data']).toLowerCase();
