/** Search in the texts of reports: what is asked, and what is found. */
import type { Grade } from './grades';

/** Orders that an address can name; without one, the best match comes first. */
export const datedSorts = ['newest', 'oldest'] as const;
export type SearchSort = 'relevance' | (typeof datedSorts)[number];

/** Grades that a section's heading can state. */
export const searchGrades = [
  'outstanding',
  'good',
  'requires_improvement',
  'adequate',
  'inadequate',
] as const;

/** How many hits stand on one page of results, and how many pages can be turned to. */
export const hitsOnPage = 20;
export const mostPages = 50;

export interface SearchFilters {
  /** Slugs of authorities; empty: all. */
  authorities: readonly string[];
  /** Code of an edition, in upper case. */
  edition: string | null;
  /** Codes of judgement areas of the section; null: any section. */
  areas: readonly string[] | null;
  /** Grade that the section's heading states. */
  grade: Grade | null;
  /** First and last year of publication, YYYY. */
  from: string | null;
  to: string | null;
  /** Only what was public by that day, YYYY-MM-DD. */
  asOf: string | null;
}

export interface SearchHit {
  /** Key of the inspection, such as `doncaster/inspections/2022-04-08`. */
  inspection: string;
  authority: string;
  edition: string;
  publishedOn: string | null;
  endDate: string | null;
  /** Title of the section as printed, and the grade that it states. */
  section: string;
  sectionKind: string;
  grade: Grade | null;
  /** Name of the place on the inspection's page. */
  anchor: string;
  number: number | null;
  page: number;
  snippet: SnippetPart[];
}

export interface SnippetPart {
  text: string;
  /** Whether it is one of the words that were asked for. */
  marked: boolean;
}

export interface SearchResult {
  total: number;
  hits: SearchHit[];
}

/** Marks that the index puts round the words found: no text of a report holds control characters. */
export const MARKS = { from: '\u0001', to: '\u0002' } as const;

/** A snippet with a sign at each end that is not an end of the text it was taken from. */
export function withCuts(snippet: string, whole: string): string {
  const plain = snippet.replace(/[\u0001\u0002]/g, '').trim();
  const text = whole.trim();
  return `${text.startsWith(plain) ? '' : '… '}${snippet.trim()}${text.endsWith(plain) ? '' : ' …'}`;
}

/** A snippet as the index gives it, in parts, so that nothing in it can become markup. */
export function snippetParts(snippet: string): SnippetPart[] {
  return snippet.split(/(\u0001[^\u0002]*\u0002)/).flatMap((text) => {
    const marked = text.startsWith(MARKS.from);
    const plain = text.replace(/[\u0001\u0002]/g, '').replace(/\s*\n(?:• )?/g, ' ');
    return plain === '' ? [] : [{ text: plain, marked }];
  });
}
