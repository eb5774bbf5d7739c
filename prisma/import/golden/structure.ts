/** What the reader makes of a report's text, in the words of the golden structure. For tests. */
import { frameworkReference, pointsIn } from '../text/counts';
import type { ParsedReport } from '../types';

export function structureOf(report: ParsedReport) {
  const { sections } = report.text;
  const numbered = sections.flatMap(({ passages }) => passages).filter(({ number }) => number !== null);
  const pages = [...new Set(numbered.map(({ page }) => page))].slice(0, 10);
  const points = sections
    .filter(({ kind, part }) => kind === 'improvement' && part === 'authority')
    .flatMap(({ passages }) => passages);
  return {
    sections: sections
      .filter(({ kind }) => kind === 'judged')
      .map(({ area, page, grade }) => [area, page, grade]),
    paragraphs: report.paragraphs,
    startOf: (number: number) => numbered.find((one) => one.number === number)?.page ?? null,
    crosses: numbered
      .filter(({ page, lastPage }) => lastPage > page && pages.includes(page))
      .map(({ number }) => number),
    improvementPoints: report.improvementPoints,
    references: points.filter(({ text }) => frameworkReference(text) !== null).length,
    priorityActions: report.priorityActions,
    boardPoints: pointsIn(report.text, 'board', ['improvement', 'priority'], report.edition),
  };
}
