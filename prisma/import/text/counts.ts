/** What a report's text holds, in numbers. Where a layout has no such thing, or it is no list, the number is null. */
import type { EditionCode } from '../types';
import type { Passage, ReportPart, ReportText, SectionKind } from './types';

export interface Counts {
  /** Points of the list of what the authority has to improve, areas for priority action apart. */
  improvementPoints: number | null;
  /** Areas for priority action, for the authority; null where the report has no such list. */
  priorityActions: number | null;
  /** Numbered paragraphs. */
  paragraphs: number | null;
}

export function countsOf(text: ReportText, edition: EditionCode): Counts {
  return {
    improvementPoints: pointsIn(text, 'authority', ['improvement'], edition),
    priorityActions: pointsIn(text, 'authority', ['priority'], edition),
    paragraphs: passagesOf(text).findLast(({ number }) => number !== null)?.number ?? null,
  };
}

/**
 * Points and numbered items of the sections of some kinds; null where there are none: a report can say in a paragraph
 * what has to improve, or that nothing has.
 */
export function pointsIn(
  { sections }: ReportText,
  part: ReportPart,
  kinds: readonly SectionKind[],
  edition: EditionCode,
): number | null {
  const inside = sections.filter((section) => section.part === part && kinds.includes(section.kind));
  // In 2013 a numbered paragraph introduces the points; later the items of such a list are numbered themselves.
  const isPoint = ({ kind }: Passage) => kind === 'point' || (kind === 'numbered' && edition !== 'LAC_2013');
  const points = inside.flatMap(({ passages }) => passages.filter(isPoint)).length;
  return points === 0 ? null : points;
}

const passagesOf = ({ sections }: ReportText): Passage[] => sections.flatMap(({ passages }) => passages);

/** The outcome, enabler or principle of the national framework that a point ends with, as printed, or null. */
export function frameworkReference(text: string): string | null {
  return (
    /\(((?:national framework,? )?(?:outcomes?|enablers?|principles?)\b[^()]{0,60})\)\s*\.?\s*$/i.exec(
      text,
    )?.[1] ?? null
  );
}
