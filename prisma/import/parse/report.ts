/** Pages of text to a report, or a refusal. Pure: knows no file, no name of a file and no database. */
import {
  type EditionCode,
  type KindCode,
  type KnownAuthority,
  type PageText,
  type ParsedJudgement,
  type ParsedReport,
  Refusal,
} from '../types';
import { authorityIn } from './authority';
import { readBoard } from './board';
import { type Family, familyOf } from './family';
import { refuseOtherScale } from './grades';
import { datesLine, inspectionDates, publishedOn, refuseJoined } from './header';
import { readIlacs } from './ilacs';
import { lookedAfterLabels } from './labels';
import { type Line, linesOf } from './lines';
import { leadInTeam, leadOnFirstPage } from './people';
import { readSif } from './sif';
import { readTable } from './table';
import { reinspection } from './title';
import { countsOf } from '../text/counts';
import { remarksOf } from '../text/remarks';
import { readText } from '../text/report-text';
import { selfCheck } from '../text/self-check';

/**
 * Reads a report from its pages.
 * @throws Refusal `unknown-layout`, `authority-unknown`, `no-judgements` or `ambiguous`: never a guess.
 */
export function parseReport(pages: readonly PageText[], known: readonly KnownAuthority[]): ParsedReport {
  const lines = pages.map(linesOf);
  const front = lines[0] ?? [];
  const width = pages[0]?.width ?? 0;
  const datesAt = datesLine(front);
  const title = textOf(datesAt < 0 ? front.slice(0, 12) : front.slice(0, datesAt));
  refuseJoined(lines, pages[0]?.height ?? 0);
  const family = familyOf(title, textOf(lines.slice(0, 2).flat()));
  const dates = inspectionDates(front, datesAt);
  const authority = authorityIn(title, dates.end, known);
  const graded = judgementsOf(family, title, lines, width, authority);
  refuseOtherScale(graded.edition, graded.judgements);
  const { text, running } = readText(pages, lines, graded.edition);
  const facts = { ...graded, startDate: dates.start, endDate: dates.end };
  return {
    authority: authority.slug,
    urn: authority.urn,
    ...facts,
    publishedOnPrinted: family === 'ilacs' ? null : publishedOn(front),
    leadInspectors:
      family === 'ilacs' || family === 'looked_after' ? leadOnFirstPage(front) : leadInTeam(lines.flat()),
    ...countsOf(text, graded.edition),
    ...selfCheck(facts, text, running),
    text,
    remarks: remarksOf(text),
    note: dates.windows > 1 ? `${dates.windows} separate windows: ${dates.printed}` : null,
  };
}

function judgementsOf(
  family: Family,
  title: string,
  lines: readonly (readonly Line[])[],
  width: number,
  authority: KnownAuthority,
): { edition: EditionCode; kind: KindCode; judgements: ParsedJudgement[] } {
  switch (family) {
    case 'ilacs':
      return { kind: 'full', ...readIlacs(lines, width) };
    case 'looked_after': {
      const from = lines.flat().findIndex((line) => /^record of main findings/i.test(line.text));
      const judgements = from < 0 ? [] : readTable(lines.flat().slice(from), lookedAfterLabels, width);
      if (judgements.length !== lookedAfterLabels.length)
        throw new Refusal('no-judgements', 'the record of main findings was not found whole');
      return { edition: 'LAC_2013', kind: 'looked_after', judgements };
    }
    case 'board_alone': {
      const board = readBoard(lines, authority);
      if (!board)
        throw new Refusal('no-judgements', 'the judgement of the safeguarding children board was not found');
      return { edition: 'SIF', kind: 'lscb_review', judgements: [board] };
    }
    case 'sif': {
      const again = reinspection.test(title);
      const board = again ? null : readBoard(lines, authority);
      return {
        edition: 'SIF',
        kind: again ? 'reinspection' : 'full',
        judgements: [...readSif(lines, width), ...(board ? [board] : [])],
      };
    }
  }
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}
