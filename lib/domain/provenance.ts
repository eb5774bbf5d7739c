/** Where a fact comes from, in words. */
import { dateInWords } from './dates';
import type { Provenance, SourceRef } from './source';

const methods = {
  report_reader: 'read from the report’s own file',
  reference_table: 'by way of our reference table',
} satisfies Record<Provenance['method'], string>;

const confidences = {
  exact: null,
  month: 'known to the month only',
  derived: 'not dated exactly by the source, or planned',
} satisfies Record<Provenance['confidence'], string | null>;

/** "by way of our reference table; known to the month only". An exact date is the rule and is not mentioned. */
export function howRead({ method, confidence }: Provenance): string {
  return [methods[method], confidences[confidence]].filter((words) => words !== null).join('; ');
}

/** "page 1", or "page not recorded". */
export function pageInWords(page: number | null): string {
  return page === null ? 'page not recorded' : `page ${page}`;
}

/** The source's address, at the page for a PDF; null unless it is an http address. */
export function sourceLink({ url, kind }: SourceRef, page: number | null): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return page !== null && kind === 'report' ? `${url}#page=${page}` : url;
}

/** "Ofsted, Inspection report, 18 March 2025", without saying twice what the title already holds. */
export function sourceInWords({ publisher, title, author, publishedOn }: SourceRef): string {
  const date = publishedOn ? dateInWords(publishedOn) : null;
  const parts = [
    publisher && !title.includes(publisher) ? publisher : null,
    author && !title.includes(author) ? author : null,
    title,
    date && !title.includes(date) ? date : null,
  ];
  return parts.filter(Boolean).join(', ');
}
