/** The text of a report as the site shows it. */
import type { Grade } from './grades';

/** `authority`, or `board`: reports of 2014 to 2018 hold a review of the safeguarding children board too. */
export type ReportPart = 'authority' | 'board';

export interface ReportPassage {
  /** Name of its place on the page, such as `p44`. */
  anchor: string;
  kind: 'paragraph' | 'numbered' | 'point' | 'heading';
  number: number | null;
  /** Page of the PDF. */
  page: number;
  /** Points inside a paragraph stand on lines of their own, after "• ". */
  text: string;
}

export interface ReportSection {
  anchor: string;
  part: ReportPart;
  kind: string;
  /** As printed; '' for what stands before the first heading. */
  title: string;
  /** Judgement area of a judged section. */
  area: string | null;
  /** What the heading itself states. */
  grade: Grade | null;
  page: number;
  passages: ReportPassage[];
}

/** What a report says of an earlier inspection. */
export interface EarlierRemark {
  subject: string;
  date: string;
  grade: Grade;
  page: number;
}

/** A figure about the area, as printed. */
export interface FigureRemark {
  subject: string;
  value: string;
  page: number;
}

export interface ReportText {
  sections: ReportSection[];
  earlier: EarlierRemark[];
  figures: FigureRemark[];
}

/** Title of a section on the page: reports have none for the summary on their first page. */
export function sectionTitle({ title, kind }: Pick<ReportSection, 'title' | 'kind'>): string {
  if (title !== '') return title.replace(/[:\s]+$/, '');
  return kind === 'summary' ? 'Summary' : 'Text';
}

/** A passage as lines: the first is prose, those that begin with a bullet are points of it. */
export function linesOf({ text }: Pick<ReportPassage, 'text'>): { point: boolean; text: string }[] {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('• ') ? { point: true, text: line.slice(2) } : { point: false, text: line },
    );
}

const earlierSubjects: Record<string, string> = {
  overall: 'Overall',
  help_and_protection: 'Protection of children',
  safeguarding: 'Safeguarding',
  looked_after_children: 'Looked after children',
  adoption: 'Adoption',
  fostering: 'Fostering',
  care_leavers: 'Care leavers',
  leadership: 'Leadership, management and governance',
};

const figureSubjects: Record<string, string> = {
  children_under_18: 'Children and young people under 18',
  children_poverty_percent: 'Children living in poverty or low-income families',
  free_school_meals_primary_percent: 'Children in primary schools entitled to free school meals',
  minority_ethnic_percent: 'Children from minority ethnic groups',
  children_in_need: 'Children assessed as in need',
  child_protection_plans: 'Children with a child protection plan',
  looked_after_children: 'Children looked after',
};

/** What a code of the importer means, in words. */
export const earlierSubject = (code: string): string => earlierSubjects[code] ?? code;
export const figureSubject = (code: string): string => figureSubjects[code] ?? code;
