/** What passes between the steps of an import: read -> parse -> store. The words are those of the JSON contract. */
import type { Grade } from '@/lib/domain/grades';
import type { Remark } from './text/remarks';
import type { ReportText } from './text/types';

/** A run of text as the PDF places it. Units: points; `x` from the left, `y` from the bottom of the page. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
}

/** One page of a PDF. */
export interface PageText {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  items: TextItem[];
}

export const refusalCodes = [
  'not-a-pdf',
  'encrypted',
  'damaged',
  'no-text',
  'unknown-layout',
  'authority-unknown',
  'no-judgements',
  'ambiguous',
  'no-publication-date',
  'too-large',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Thrown wherever a file cannot be read with certainty. Its message starts with the code. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

export type EditionCode = 'LAC_2013' | 'SIF' | 'ILACS_2018' | 'ILACS_2023' | 'ILACS_2026';
export type KindCode = 'full' | 'reinspection' | 'looked_after' | 'lscb_review';
export type AreaCode =
  | 'overall'
  | 'leadership'
  | 'help_and_protection'
  | 'looked_after_and_permanence'
  | 'adoption'
  | 'care_leavers'
  | 'care_and_care_leavers'
  | 'in_care'
  | 'lscb'
  | 'capacity_to_improve'
  | 'outcomes'
  | 'quality_of_provision';

/** A judgement as the report prints it; `not_judged` where the report prints that. */
export interface ParsedJudgement {
  area: AreaCode;
  grade: Grade | 'not_judged';
  /** Page of the PDF, counted from 1. */
  page: number;
}

/** Everything that the reader states of a report. Dates are YYYY-MM-DD. */
export interface ParsedReport {
  /** Slug of the authority, and its Ofsted number where it has one. */
  authority: string;
  urn: string | null;
  edition: EditionCode;
  kind: KindCode;
  startDate: string;
  endDate: string;
  publishedOnPrinted: string | null;
  leadInspectors: string[];
  /** In printed order. */
  judgements: ParsedJudgement[];
  /** Counts of the text (text/counts.ts). */
  improvementPoints: number | null;
  priorityActions: number | null;
  paragraphs: number | null;
  /** What the self-check found (text/self-check.ts), and how many judgements the report states a second time. */
  warnings: string[];
  confirmed: number;
  /** Stored on the machine that imports the report, never released. */
  text: ReportText;
  remarks: Remark[];
  /** Something that a reader of the dates should know, such as two separate windows. */
  note: string | null;
}

/** What the reader needs to know of an authority to recognise it. */
export interface KnownAuthority {
  slug: string;
  urn: string | null;
  /** Name, display name and aliases. */
  names: string[];
  validFrom: string | null;
  /** Last day on which it existed. */
  validTo: string | null;
  /** Slugs of the authorities that it followed. */
  predecessors: string[];
}
