/** The whole text of a report, as far as it has an order. Printed characters are kept; layout is not. */
import type { Grade } from '@/lib/domain/grades';
import type { AreaCode } from '../types';

/** What a section is for; `judged` is about one judgement area. */
export type SectionKind =
  | 'summary'
  | 'improvement'
  | 'priority'
  | 'judged'
  | 'findings'
  | 'earlier'
  | 'context'
  | 'strengths'
  | 'young_people'
  | 'about'
  | 'other';

/** A report of 2014 to 2017 speaks of the authority and then of the safeguarding children board. */
export type ReportPart = 'authority' | 'board';

export interface Section {
  /** As printed, without the grade that it ends with. */
  title: string;
  kind: SectionKind;
  part: ReportPart;
  area: AreaCode | null;
  /** The grade that the heading itself states. */
  grade: Grade | null;
  /** Page of the PDF, counted from 1. */
  page: number;
  passages: Passage[];
}

export type PassageKind = 'paragraph' | 'numbered' | 'point' | 'heading';

/** A numbered paragraph with all that belongs to it, an unnumbered one, a point of a list, or a smaller heading. */
export interface Passage {
  kind: PassageKind;
  /** Number of a numbered paragraph, as printed. */
  number: number | null;
  /** Pages on which it begins and ends. */
  page: number;
  lastPage: number;
  /** Lines of one text are joined; points inside a paragraph stand on lines of their own, after "• ". */
  text: string;
}

/** A number that is missing from the run of paragraphs, or printed twice. */
export interface NumberingFault {
  number: number;
  what: 'missing' | 'twice';
}

export interface ReportText {
  sections: Section[];
  faults: NumberingFault[];
}
