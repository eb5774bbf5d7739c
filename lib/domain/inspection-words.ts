/** The page of one inspection in words, made from facts only. */
import { dateInWords, spanInWords } from './dates';
import { gradeLooks } from './grades';
import type { AuthorityHistory, Inspection } from './history';
import { hasNoOverall } from './sentences';

/** "Doncaster: inspection of 14 to 25 February 2022". */
export function inspectionTitle({ authority }: AuthorityHistory, inspection: Inspection): string {
  const { kind, startDate, endDate } = inspection;
  const name = kind.label.charAt(0).toLowerCase() + kind.label.slice(1);
  // "inspection of looked after children services of 3 to 7 June" would read as one more thing inspected.
  const joint = name.includes(' of ') || !(startDate || endDate) ? ', ' : ' of ';
  return `${authority.displayName}: ${name}${joint}${spanInWords(startDate, endDate)}`;
}

/** "the inspection took place from 9 to 24 November 2017", to stand beside what other sources say. */
export function whenInspected({ startDate, endDate }: Inspection): string {
  const from = startDate && endDate && startDate !== endDate ? 'from ' : '';
  return `the inspection took place ${from}${spanInWords(startDate, endDate)}`;
}

/** What the report asks to be improved, counted: "9 points under “What needs to improve”"; null where nothing was counted. */
export function improvementInWords({
  edition,
  improvementPoints,
  priorityActions,
}: Inspection): string | null {
  const points =
    improvementPoints === null
      ? null
      : edition.code.startsWith('ILACS')
        ? `${counted(improvementPoints, 'point')} under “What needs to improve”`
        : `${counted(improvementPoints, 'recommendation')} or ${improvementPoints === 1 ? 'area' : 'areas'} for improvement`;
  const urgent =
    priorityActions === null
      ? null
      : `${priorityActions} ${priorityActions === 1 ? 'area' : 'areas'} for priority action`;
  return [urgent, points].filter(Boolean).join('; ') || null;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The overall grade or why there is none, the other grades counted by name, and when it was published. */
export function inspectionDescription(history: AuthorityHistory, inspection: Inspection): string {
  const { judgements, publishedOn, kind } = inspection;
  const overall = judgements.find(({ area }) => area === 'overall');
  // The review of the board is not a judgement of the authority.
  const others = judgements.filter((one) => one !== overall && one.area !== 'lscb');
  const first = overall?.grade
    ? `Ofsted’s overall judgement of ${scope(history, inspection)} was ${gradeLooks[overall.grade].short.toLowerCase()}.`
    : kind.isFull && hasNoOverall(inspection, history)
      ? `Ofsted made no overall judgement of ${scope(history, inspection)}: ${inspection.edition.shortLabel} has none.`
      : 'No overall grade of this inspection is in our data.';
  const told = others.flatMap(({ label, grade }) =>
    grade ? [`${lower(label)}: ${gradeLooks[grade].short.toLowerCase()}`] : [],
  );
  const rest = told.length > 0 ? ` Its ${overall?.grade ? 'other ' : ''}judgements: ${told.join('; ')}.` : '';
  const published = publishedOn
    ? ` Published ${publishedOn.length === 10 ? 'on' : 'in'} ${dateInWords(publishedOn)}.`
    : ' Its publication date is not known.';
  return `${first}${rest}${published}`;
}

/** A label inside a sentence; an abbreviation keeps its capitals. */
const lower = (label: string): string => label.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

function scope({ authority }: AuthorityHistory, { kind }: Inspection): string {
  return kind.isFull
    ? `children’s services in ${authority.displayName}`
    : `the looked-after service in ${authority.displayName}`;
}
