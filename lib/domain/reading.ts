/** How the reading of a report was checked, and what was mended by hand. */
import { dateInWords } from './dates';
import type { Edition } from './framework';

/** A fact that was mended: what it said, what it says now, where and why. */
export interface Correction {
  /** Key of the fact, and what it is about: "Slough, report published on 14 February 2014". */
  key: string;
  subject: string;
  field: string;
  old: string;
  new: string;
  page: number | null;
  reason: string;
  /** Revision that brought it. */
  addedIn: string;
}

/** What the self-check of one report came to. */
export interface ReadingCheck {
  /** In words, without their codes. */
  warnings: string[];
  /** How many of the judgements the report states a second time, in the heading of a section, with the same grade. */
  confirmed: number | null;
}

/** The reports of one edition: how they were read. */
export interface EditionReading {
  edition: Edition;
  read: number;
  /** Reports in which the self-check found a disagreement. */
  warned: number;
  /** Reports with a corrected fact. */
  corrected: number;
  judgements: number;
  confirmed: number;
}

/** A report with a warning. */
export interface WarnedReport {
  /** Key of its inspection. */
  key: string;
  /** "Durham, inspection published on 5 July 2022". */
  title: string;
  warnings: string[];
}

/** "footer-differs: the footer of page 2 ..." as a sentence. */
export function warningInWords(warning: string): string {
  const text = warning
    .replace(/^[a-z-]+: /, '')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, dateInWords)
    .replaceAll('_', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const fields: Record<string, string> = {
  note: 'note',
  authorityType: 'kind of authority',
  publishedOn: 'publication date',
  startDate: 'start of the inspection',
  endDate: 'end of the inspection',
  grade: 'grade',
  leadInspectors: 'lead inspector',
};

/** Name of a field of a fact in words. */
export const fieldInWords = (field: string): string => fields[field] ?? field;
