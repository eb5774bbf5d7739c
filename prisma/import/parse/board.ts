/** The judgement of a local safeguarding children board, printed in a report of its own or with the authority's. */
import { type KnownAuthority, type ParsedJudgement, Refusal } from '../types';
import { GRADE, gradeOf, type PrintedGrade } from './grades';
import type { Line } from './lines';
import { ofAuthority } from './title';

const NAME = String.raw`[\w.,&' -]{2,60}`;
const BOARD = String.raw`safeguarding children'?s? board`;
const board = String.raw`(?:the )?(?:effectiveness of the )?(?:(?:(?<long>${NAME}) )?local ${BOARD}(?: \(LSCB\))?|LSCB|(?<short>${NAME}) ${BOARD}(?: \([A-Z]+\))?)`;
const statement = new RegExp(
  `^${board},? (?:is )?(?:judged (?:to be )?)?(?<grade>${GRADE})\\b(?! (?:if|when|where)\\b)`,
  'i',
);

/** Body text is 12 points; a heading is larger. */
const HEADING_SIZE = 12.5;
/** Below the heading of its part, the judgement can be set as body text. */
const boardHeading = /\bchildren board(?: \(LSCB\))?$/i;
/** "Judgement for the effectiveness of the" is no part of a name. */
const beforeName = /^.*\b(?:effectiveness|judgement) (?:of|for|on)(?: the\b ?)?/i;

/** How much a statement counts, the first most: the box on page 1, a heading, "... because". */
type Standing = 1 | 2 | 3;

interface Statement {
  grade: PrintedGrade;
  page: number;
  /** The board's own name, where it bears one. */
  named: string;
  standing: Standing;
}

/**
 * The judgement of the safeguarding children board: in a box on page 1, as a heading of its own late in the report,
 * or only as "The LSCB is inadequate because". Definitions ("An LSCB requires improvement if") never count, nor does
 * body text anywhere but right below a heading: it can be the middle of a sentence that says otherwise.
 * @throws Refusal `ambiguous` where statements of the same standing disagree, or where a heading judges the board of
 *   another place.
 */
export function readBoard(
  pages: readonly (readonly Line[])[],
  authority: KnownAuthority,
): ParsedJudgement | null {
  const found = pages.flatMap((lines) => lines.flatMap((_, index) => boardStatement(lines, index) ?? []));
  const isOurs = ({ named }: Statement) => ofAuthority(named, authority);
  const strange = found.find((one) => one.standing < 3 && !isOurs(one));
  if (strange)
    throw new Refusal('ambiguous', `page ${strange.page} judges another board, that of ${strange.named}`);
  const ours = found.filter(isOurs);
  const most = Math.min(...ours.map((one) => one.standing));
  const best = ours.filter((one) => one.standing === most);
  if (new Set(best.map((one) => one.grade)).size > 1) {
    throw new Refusal('ambiguous', 'the report states two judgements of the safeguarding children board');
  }
  const first = best[0];
  return first ? { area: 'lscb', grade: first.grade, page: first.page } : null;
}

function boardStatement(lines: readonly Line[], index: number): Statement | null {
  const line = lines[index];
  if (!line || !/safeguarding children|LSCB/i.test(line.text) || !beginsSentence(lines, index)) return null;
  const texts = wrappedFrom(lines, index);
  const text = texts.join(' ');
  const match = statement.exec(text);
  const grade = gradeOf(match?.groups?.grade ?? '');
  if (!match || !grade) return null;
  const rest = text.slice(match[0].length).replace(/^[ .:]+/, '');
  const headed = line.size >= HEADING_SIZE || boardHeading.test(lines[index - 1]?.text ?? '');
  const standing = standingOf(line, headed, endsLine(texts, match[0].length), rest);
  const named = (match.groups?.long ?? match.groups?.short ?? '').replace(beforeName, '');
  return standing === null ? null : { grade, page: line.page, named, standing };
}

function standingOf(line: Line, headed: boolean, alone: boolean, rest: string): Standing | null {
  if (alone && line.page === 1) return 1;
  if (alone && headed) return 2;
  return /^because\b/i.test(rest) ? 3 : null;
}

/** Whether a statement of this length fills its lines, and the next line does not carry on with it. */
function endsLine(texts: readonly string[], length: number): boolean {
  const ends = texts.findIndex(
    (_, at) =>
      texts
        .slice(0, at + 1)
        .join(' ')
        .replace(/[ .:]+$/, '').length === length,
  );
  return ends >= 0 && !/^\p{Ll}/u.test(texts[ends + 1] ?? '');
}

/** "In 2012 the" above "LSCB is inadequate because" makes one sentence of the two. */
function beginsSentence(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return !before || !closely(lines, index) || !/(?:\p{Ll}|,)$/u.test(before.text);
}

/** Whether a line follows the one before it closely and in the same size. */
function closely(lines: readonly Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  return Boolean(
    before && line && line.y - before.y <= 2 * line.size && Math.abs(line.size - before.size) <= 0.6,
  );
}

/** A heading can wrap: the line and the two that follow it closely in the same size. */
function wrappedFrom(lines: readonly Line[], index: number): string[] {
  const texts: string[] = [];
  for (let at = index; at < Math.min(index + 3, lines.length); at++) {
    const line = lines[at];
    if (!line || (at > index && !closely(lines, at))) break;
    texts.push(line.text);
  }
  return texts;
}
