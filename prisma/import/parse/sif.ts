/** Single inspection framework, 2013 to 2018, and reviews of safeguarding children boards printed with it or alone. */
import { type ParsedJudgement, Refusal } from '../types';
import { GRADE, gradeOf } from './grades';
import { sifLabels } from './labels';
import type { Line } from './lines';
import { readTable } from './table';

const overallWordings = [
  new RegExp(
    String.raw`\bthe overall judgement is (?:that (?:the )?children's services? (?:in .{2,80}? )?(?:are |is )?)?(${GRADE})`,
    'i',
  ),
  new RegExp(
    String.raw`\bchildren's services?(?: in .{2,80}?)? (?:are |is )?(${GRADE})(?! (?:when|if|where)\b)`,
    'i',
  ),
];

/** The five rows of the table and the overall judgement above them, in printed order. */
export function readSif(pages: readonly (readonly Line[])[], width: number): ParsedJudgement[] {
  const lines = pages.slice(0, 3).flat();
  const rows = readTable(lines, sifLabels, width);
  const missing = sifLabels.filter((label) => !rows.some((row) => row.area === label.area));
  if (rows.length === 0) throw new Refusal('no-judgements', 'the table of judgements was not found');
  if (missing.length > 0) {
    throw new Refusal('ambiguous', `the table lacks ${missing.map((label) => label.area).join(', ')}`);
  }
  return [overall(lines), ...rows];
}

/** The sentence that stands between the dates and the first row; prose around it holds other grade words. */
function overall(lines: readonly Line[]): ParsedJudgement {
  const first = lines.findIndex((line) => sifLabels[0]?.starts.test(line.text));
  const from = lines.findIndex((line) => /^inspection dates?\b/i.test(line.text));
  const head = lines.slice(Math.max(from, 0), first < 0 ? undefined : first);
  const text = head.map((line) => line.text).join(' ');
  for (const wording of overallWordings) {
    const match = wording.exec(text);
    const grade = match?.[1] ? gradeOf(match[1]) : null;
    if (match && grade) return { area: 'overall', grade, page: pageAt(head, match.index + match[0].length) };
  }
  throw new Refusal('ambiguous', 'the sentence that states the overall judgement was not found');
}

/** Page of the line that holds a position of the joined text. */
function pageAt(lines: readonly Line[], position: number): number {
  let end = 0;
  for (const line of lines) {
    end += line.text.length + 1;
    if (position <= end) return line.page;
  }
  return lines.at(-1)?.page ?? 1;
}

const board = String.raw`(?:the )?(?:effectiveness of the )?(?:(?:[\w.,&' -]{2,60} )?local safeguarding children'?s? board(?: \(LSCB\))?|LSCB|[\w.,&' -]{2,60} safeguarding children'?s? board(?: \([A-Z]+\))?)`;
const statement = new RegExp(
  `^${board},? (?:is )?(?:judged (?:to be )?)?(${GRADE})\\b(?! (?:if|when|where)\\b)`,
  'i',
);

/** Body text is 12 points; a heading is larger. */
const HEADING_SIZE = 12.5;

/** How much a statement counts, the first most: the box on page 1, a heading, a line of its own, "... because". */
type Standing = 1 | 2 | 3 | 4;

/**
 * The judgement of the safeguarding children board: in a box on page 1, as a heading of its own late in the report,
 * or only as "The LSCB is inadequate because". Definitions ("An LSCB requires improvement if") never count.
 * @throws Refusal `ambiguous` where statements of the same standing disagree.
 */
export function readBoard(pages: readonly (readonly Line[])[]): ParsedJudgement | null {
  const found = pages.flatMap((lines) => lines.flatMap((_, index) => boardStatement(lines, index) ?? []));
  const most = Math.min(...found.map((one) => one.standing));
  const best = found.filter((one) => one.standing === most);
  if (new Set(best.map((one) => one.grade)).size > 1) {
    throw new Refusal('ambiguous', 'the report states two judgements of the safeguarding children board');
  }
  const first = best[0];
  return first ? { area: 'lscb', grade: first.grade, page: first.page } : null;
}

function boardStatement(lines: readonly Line[], index: number) {
  const line = lines[index];
  if (!line || !/safeguarding children|LSCB/i.test(line.text)) return null;
  const texts = wrappedFrom(lines, index);
  const text = texts.join(' ');
  const match = statement.exec(text);
  const grade = match?.[1] ? gradeOf(match[1]) : null;
  if (!match || !grade) return null;
  const rest = text.slice(match[0].length).replace(/^[ .:]+/, '');
  const ends = texts.map(
    (_, at) =>
      texts
        .slice(0, at + 1)
        .join(' ')
        .replace(/[ .:]+$/, '').length,
  );
  const alone = ends.includes(match[0].length);
  const standing: Standing | null =
    alone && line.page === 1
      ? 1
      : alone && line.size >= HEADING_SIZE
        ? 2
        : alone
          ? 3
          : /^because\b/i.test(rest)
            ? 4
            : null;
  return standing === null ? null : { grade, page: line.page, standing };
}

/** A heading can wrap: the line and the two that follow it closely in the same size. */
function wrappedFrom(lines: readonly Line[], index: number): string[] {
  const texts: string[] = [];
  for (let at = index; at < Math.min(index + 3, lines.length); at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line) break;
    if (
      at > index &&
      before &&
      (line.y - before.y > 2 * line.size || Math.abs(line.size - before.size) > 0.6)
    )
      break;
    texts.push(line.text);
  }
  return texts;
}
