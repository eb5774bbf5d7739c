/**
 * What reports say twice, held against each other. A disagreement never changes a fact: the table and the header win
 * (reports/LAYOUTS.md), and a person sees the warning in the import's summary and in the provenance.
 */
import { spans } from '../parse/dates';
import { GRADE, gradeOf } from '../parse/grades';
import { type Line, tidy } from '../parse/lines';
import type { AreaCode, ParsedJudgement } from '../types';
import type { ReportText } from './types';

export interface Facts {
  startDate: string;
  endDate: string;
  judgements: readonly ParsedJudgement[];
}

export interface SelfCheck {
  /** Code, colon, what disagrees and where. */
  warnings: string[];
  /** How many judgements a heading in the text states again, with the same grade. */
  confirmed: number;
}

/** @param running headers and footers of the pages */
export function selfCheck(facts: Facts, text: ReportText, running: readonly Line[]): SelfCheck {
  const headed = headings(facts, text);
  return {
    warnings: [
      ...headed.warnings,
      ...overallAgain(facts, text),
      ...footers(facts, running),
      ...text.faults.map(({ number, what }) =>
        what === 'twice'
          ? `paragraph-twice: the report prints the number ${number} twice`
          : `paragraph-missing: the report prints no paragraph ${number}`,
      ),
    ],
    confirmed: headed.confirmed,
  };
}

function headings({ judgements }: Facts, { sections }: ReportText) {
  const warnings: string[] = [];
  const confirmed = new Set<AreaCode>();
  for (const { area, grade, page } of sections) {
    const stated = judgements.find((judgement) => judgement.area === area);
    if (!area || !grade || !stated) continue;
    if (stated.grade === grade) confirmed.add(area);
    else
      warnings.push(
        `heading-differs: page ${page} heads ${area} as ${grade}, page ${stated.page} judges it ${stated.grade}`,
      );
  }
  return { warnings, confirmed: confirmed.size };
}

const OVERALL = new RegExp(
  String.raw`(?:^|[.:] )children's services in [^.,;]{2,60}? (?:(?:are|is) (?=${GRADE})|(?=requires? improvement))(${GRADE})\b(?! (?:when|if|where)\b)`,
  'gi',
);

/** The overall judgement in the summary's own words ("Children's services in X are inadequate"). */
function overallAgain({ judgements }: Facts, { sections }: ReportText): string[] {
  const overall = judgements.find(({ area }) => area === 'overall');
  if (!overall) return [];
  const summaries = sections.filter(({ kind, part }) => kind === 'summary' && part === 'authority');
  return summaries.flatMap(({ title, passages }) =>
    [{ text: title, page: passages[0]?.page ?? 1 }, ...passages].flatMap(({ text, page }) =>
      [...tidy(text).matchAll(OVERALL)].flatMap(([sentence, printed]) => {
        const grade = gradeOf(printed ?? '');
        // What was, and what is no longer, is another judgement.
        if (!grade || grade === overall.grade || /\b(?:were|was|no longer|not yet|had)\b/i.test(sentence))
          return [];
        return [
          `sentence-differs: page ${page} calls the services ${grade}, page ${overall.page} judges them ${overall.grade}`,
        ];
      }),
    ),
  );
}

/** Footers repeat the dates and are sometimes wrong. A footer over two lines states the last date only. */
function footers({ startDate, endDate }: Facts, running: readonly Line[]): string[] {
  const warnings = new Map<string, string>();
  // The first page's header is what the footers are held against.
  for (const { text, page } of running.filter((line) => line.page > 1)) {
    const found = spans(text);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || warnings.has(text)) continue;
    const whole = first.start !== first.end && !/^(?:to\b|-)/.test(text);
    const says =
      last.end !== endDate
        ? `gives ${last.end} as the last day, page 1 gives ${endDate}`
        : whole && first.start !== startDate
          ? `gives ${first.start} as the first day, page 1 gives ${startDate}`
          : null;
    if (says) warnings.set(text, `footer-differs: the footer of page ${page} ${says}`);
  }
  return [...warnings.values()];
}
