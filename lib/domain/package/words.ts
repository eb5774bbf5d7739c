/** Types of columns in plain words, for the dictionary. */
import type { Datatype } from '../tables/model';

export const wordsOfType: Record<Datatype, string> = {
  text: 'text',
  code: 'code',
  date: 'date, as exact as its source: YYYY, YYYY-MM or YYYY-MM-DD',
  day: 'date, YYYY-MM-DD',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  url: 'address',
};

/** Kinds of records that only say what codes stand for: the first column is the code, the second its words. */
export const vocabularies: ReadonlySet<string> = new Set([
  'editions',
  'judgement-areas',
  'lanes',
  'grades',
  'absences',
  'kinds',
]);

/** "336 KB", "3.7 MB", in thousands as file managers mostly have them. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
