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
import { firstDate, type Span, spans } from './dates';
import { readIlacs } from './ilacs';
import { lookedAfterLabels } from './labels';
import { type Line, linesOf } from './lines';
import { leadInTeam, leadOnFirstPage } from './people';
import { readBoard, readSif } from './sif';
import { readTable } from './table';
import { countsOf } from '../text/counts';
import { remarksOf } from '../text/remarks';
import { readText } from '../text/report-text';
import { selfCheck } from '../text/self-check';

type Family = 'looked_after' | 'sif' | 'board_alone' | 'ilacs';

/**
 * Reads a report from its pages.
 * @throws Refusal `unknown-layout`, `authority-unknown`, `no-judgements` or `ambiguous`: never a guess.
 */
export function parseReport(pages: readonly PageText[], known: readonly KnownAuthority[]): ParsedReport {
  const lines = pages.map(linesOf);
  const front = lines[0] ?? [];
  const width = pages[0]?.width ?? 0;
  const datesAt = front.findIndex((line) => /^inspection dates?\b/i.test(line.text));
  const title = textOf(datesAt < 0 ? front.slice(0, 12) : front.slice(0, datesAt));
  const family = familyOf(title, textOf(lines.slice(0, 2).flat()));
  const dates = inspectionDates(front, datesAt);
  const authority = authorityIn(title, dates.end, known);
  const graded = judgementsOf(family, title, lines, width);
  const { text, running } = readText(pages, lines, graded.edition);
  const facts = { ...graded, startDate: dates.start, endDate: dates.end };
  return {
    authority: authority.slug,
    urn: authority.urn,
    ...facts,
    publishedOnPrinted: publishedOn(front, family),
    leadInspectors:
      family === 'ilacs' || family === 'looked_after' ? leadOnFirstPage(front) : leadInTeam(lines.flat()),
    ...countsOf(text, graded.edition),
    ...selfCheck(facts, text, running),
    text,
    remarks: remarksOf(text),
    note: dates.windows > 1 ? `${dates.windows} separate windows: ${dates.printed}` : null,
  };
}

/** The layout, by the title on page 1 and, for the table, by what the first pages hold; never by a date. */
function familyOf(title: string, front: string): Family {
  if (/inspection of looked after children services/i.test(title)) return 'looked_after';
  if (
    /services for children in need of help and protection,? children looked after and care leavers/i.test(
      title,
    )
  )
    return 'sif';
  if (/review of the effectiveness of the local safeguarding children board/i.test(title))
    return 'board_alone';
  const ilacs = /inspection of .*children's (?:social care )?services/i.test(title);
  if (ilacs && /impact of leaders/i.test(front)) return 'ilacs';
  throw new Refusal('unknown-layout', `page 1 begins "${front.slice(0, 100)}"`);
}

function judgementsOf(
  family: Family,
  title: string,
  lines: readonly (readonly Line[])[],
  width: number,
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
      const board = readBoard(lines);
      if (!board)
        throw new Refusal('no-judgements', 'the judgement of the safeguarding children board was not found');
      return { edition: 'SIF', kind: 'lscb_review', judgements: [board] };
    }
    case 'sif': {
      const again = /(?:^|[^a-z])re-?inspection of services/i.test(title);
      const board = again ? null : readBoard(lines);
      return {
        edition: 'SIF',
        kind: again ? 'reinspection' : 'full',
        judgements: [...readSif(lines, width), ...(board ? [board] : [])],
      };
    }
  }
}

/** The dates in the header; footers repeat them and are sometimes wrong. */
function inspectionDates(front: readonly Line[], at: number): Span & { windows: number; printed: string } {
  const line = front[at];
  if (!line) throw new Refusal('unknown-layout', 'page 1 states no inspection dates');
  const next = front[at + 1]?.text ?? '';
  const printed = line.text.replace(/^inspection dates?\s*:?\s*/i, '');
  const candidates =
    /\d{4}$/.test(printed) && !/\b(?:and|to)$|-$/.test(printed) ? [printed] : [`${printed} ${next}`, printed];
  for (const candidate of candidates) {
    const found = spans(candidate);
    const first = found[0];
    const last = found.at(-1);
    if (first && last)
      return { start: first.start, end: last.end, windows: found.length, printed: candidate };
  }
  throw new Refusal('ambiguous', `the inspection dates "${printed.slice(0, 80)}" cannot be read`);
}

function publishedOn(front: readonly Line[], family: Family): string | null {
  if (family === 'ilacs') return null;
  const line = front.find(({ text }) => /^(?:report )?published(?: on)?\s*:/i.test(text));
  return line ? firstDate(line.text) : null;
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}
