/** A published inspection in the words of a feed: what was judged, as the report has it; nothing is derived. */
import { dateInWords, spanInWords } from '../dates';
import { absenceLabels, gradeLooks } from '../grades';
import type { Inspection, Judgement } from '../history';
import { improvementInWords } from '../inspection-words';
import { list } from '../list';
import type { InspectionTold } from './record';

/** "on 18 May 2026", "in March 2017". */
export const onOrIn = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;

/** A label inside a sentence; an abbreviation keeps its capitals. */
export const lower = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z -])/, (letter) => letter.toLowerCase());

/** "published 18 March 2025", "publication date not known". */
export const publishedInWords = (date: string | null): string =>
  date === null ? 'publication date not known' : `published ${dateInWords(date)}`;

/** "Doncaster: judged good overall, inspected 20 to 31 January 2025, published 18 March 2025". */
export function inspectionHeadline({ authority, inspection, hasOverall }: InspectionTold): string {
  const { startDate, endDate, publishedOn } = inspection;
  return [
    `${authority.displayName}: ${finding(inspection, hasOverall)}`,
    `inspected ${spanInWords(startDate, endDate)}`,
    publishedInWords(publishedOn),
  ].join(', ');
}

/** "judged good overall"; "judged good for children in care and care leavers; no overall judgement in this edition". */
function finding({ kind, judgements }: Inspection, hasOverall: boolean): string {
  const overall = judgements.find(({ area }) => area === 'overall');
  // A re-inspection judges the same; what looks at a part only has to say so.
  const what = kind.isFull && kind.code !== 'reinspection' ? '' : `${lower(kind.label)}, `;
  if (overall?.grade) return `${what}judged ${gradeLooks[overall.grade].short.toLowerCase()} overall`;
  const graded = byGrade(judgements);
  const told = graded.length > 0 ? `judged ${graded.join('; ')}` : 'no grade in our data';
  if (hasOverall) return `${what}${told}; overall grade not in our data`;
  return kind.isFull ? `${what}${told}; no overall judgement in this edition` : what + told;
}

/** "good for children in care and care leavers", a part for each grade, in the order in which the report prints them. */
function byGrade(judgements: readonly Judgement[]): string[] {
  const grades = [...new Set(judgements.flatMap(({ grade }) => grade ?? []))];
  return grades.map((grade) => {
    const areas = judgements.filter((one) => one.grade === grade).map(({ label }) => lower(label));
    return `${gradeLooks[grade].short.toLowerCase()} for ${list(areas)}`;
  });
}

/** "Children in care: Good", in printed order. */
export function judgementsInWords({ inspection: { judgements } }: InspectionTold): string[] {
  return judgements.map(({ label, grade, reason }) => {
    if (grade) return `${label}: ${gradeLooks[grade].label}`;
    return `${label}: ${reason ? absenceLabels[reason] : 'not in our data'}`;
  });
}

/** When, under which edition, and what is not judged. */
export function inspectionTold({ inspection, hasOverall }: InspectionTold): string[] {
  const { startDate, endDate, publishedOn, edition, kind } = inspection;
  const dated = startDate || endDate ? `, ${spanInWords(startDate, endDate)}` : '';
  const published = publishedOn
    ? `Report published ${onOrIn(publishedOn)}.`
    : 'The day on which its report was published is not known.';
  const points = improvementInWords(inspection);
  return [
    `${kind.label}${dated}. ${published} ${edition.label}.`,
    kind.isFull && !hasOverall ? 'This edition of the framework makes no overall judgement.' : null,
    points ? `The report counts ${points}.` : null,
  ].filter((text) => text !== null);
}
