/** The sentence that judges children's services as a whole, where a report states it in words. */
import { Refusal } from '../types';
import { GRADE, gradeOf, type PrintedGrade } from './grades';
import type { Line } from './lines';

/** A place holds no verb and no negation: "in Doncaster are not yet" is none, and what follows it is no judgement. */
const PLACE = String.raw`(?:(?!\b(?:are|is|was|were|be|been|not|no|never|have|has|had|that|which|who|where|when|provide|do|does|did|judged|rated|found|remain)\b)[^.;:,]){2,80}?`;
const IS = String.raw`(?:are |is |(?=requires? ))(?:now )?(?:judged (?:to be )?)?`;
const wordings = [
  String.raw`the overall judgement is (?:that (?:the )?children's services? (?:in ${PLACE} )?(?:are |is )?)?`,
  String.raw`children's services?(?: in ${PLACE})? ${IS}`,
  String.raw`services? in ${PLACE} ${IS}`,
].map(
  (before) =>
    new RegExp(
      String.raw`\b${before}(${GRADE})(?![a-z])(?! (?:when|if|where)\b)`.replaceAll(' ', String.raw`\s`),
      'gi',
    ),
);

export interface Statement {
  grade: PrintedGrade;
  /** Where it begins and ends in the text. */
  at: number;
  end: number;
}

/** Everything in a text that reads as the judgement of the whole. */
export function statementsIn(text: string): Statement[] {
  return wordings.flatMap((wording) =>
    [...text.matchAll(wording)].flatMap((match) => {
      const grade = gradeOf((match[1] ?? '').replace(/\s/g, ' '));
      return grade ? [{ grade, at: match.index, end: match.index + match[0].length }] : [];
    }),
  );
}

/**
 * The judgement that the lines state in a sentence of its own. A statement within another sentence ("It is expected
 * that ...") is no judgement, and one that goes on ("good at leading but ...") is none either: but none may disagree.
 * @throws Refusal `ambiguous` where there is none, or where two disagree.
 */
export function overallStatement(lines: readonly Line[]): { grade: PrintedGrade; page: number } {
  const text = lines.map((line) => line.text).join(BREAK);
  const said = statementsIn(text);
  const stated = said.find(
    ({ at, end }) => beginsSentence.test(text.slice(0, at + 1)) && endsSentence.test(text.slice(end)),
  );
  if (!stated) throw new Refusal('ambiguous', 'the sentence that states the overall judgement was not found');
  if (said.some(({ grade }) => grade !== stated.grade))
    throw new Refusal('ambiguous', 'two sentences state different overall judgements');
  return { grade: stated.grade, page: lines[text.slice(0, stated.end).split(BREAK).length - 1]?.page ?? 1 };
}

/** Between lines: white space for the wordings, and the end of a line for what begins and ends a sentence. */
const BREAK = '\n';
const beginsSentence = /(?:^|\n|[.:] )\p{Lu}$/u;
const endsSentence = /^(?:[\d ]*(?:$|\n(?!\p{Ll}))|[.;:,]| because\b)/u;

/** A row of a table, or a heading: "Overall", "The overall judgement", "Effectiveness overall". */
const overallRow = /^(?:The o|O)verall\b(?!,)|^OVERALL\b|^Effectiveness overall\b/;
/** Prose runs over the width of the page. */
const ROW_LENGTH = 60;
const overallNamed = new RegExp(
  String.raw`\boverall (?:effectiveness|judgement|grade)\b|\b${GRADE} overall\b`,
  'gi',
);
const earlier = /\b(?:last|previous|earlier)\b[^.;:]*$/i;

/**
 * Whether these pages name an overall judgement, in a row that was not read or in words. One of an earlier
 * inspection, named as such, is none.
 */
export function namesOverall(pages: readonly (readonly Line[])[]): boolean {
  const lines = pages.flat();
  const text = lines.map((line) => line.text).join(' ');
  return (
    lines.some((line) => overallRow.test(line.text) && line.text.length < ROW_LENGTH) ||
    [
      ...[...text.matchAll(overallNamed)].map((match) => match.index),
      ...statementsIn(text).map(({ at }) => at),
    ].some((at) => !earlier.test(text.slice(0, at)))
  );
}
