/** What is asked for in the words of each engine's index. The words hold letters, marks and figures only (search-query.ts). */
import type { SearchTerm } from './search-query';

/** An expression of FTS5: every word in quotation marks, so that none is an operator. @param asked at least one term */
export const fts5Of = (asked: readonly SearchTerm[]): string =>
  asked.map(({ words, begins }) => `"${words.join(' ')}"${begins ? '*' : ''}`).join(' AND ');

/** Of PostgreSQL: what `websearch_to_tsquery` reads, and what only `to_tsquery` can say: that the last word may go on. */
export function tsqueriesOf(asked: readonly SearchTerm[]): { web: string; beginnings: string[] } {
  return {
    web: asked
      .filter(({ begins }) => !begins)
      .map(({ words }) => `"${words.join(' ')}"`)
      .join(' '),
    beginnings: asked
      .filter(({ begins }) => begins)
      .map(({ words }) => `${words.map((word) => `'${word}'`).join(' <-> ')}:*`),
  };
}
