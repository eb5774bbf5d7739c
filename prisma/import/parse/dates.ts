/** Dates and spans of dates as reports print them. All results are YYYY-MM-DD. */
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`([A-Za-z]{3,9})\.?`;
const worded = new RegExp(`${DAY}(?: ${MONTH}(?:,? (\\d{4}|\\d{2})(?!\\d))?)?`, 'g');
const numeric = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})/g;

interface Mention {
  day: number;
  month: number | null;
  year: number | null;
}

/** Number of a month (1 to 12) from its name or its first three letters at least; null for another word. */
export function monthNumber(word: string): number | null {
  const lower = word.toLowerCase();
  const index = months.findIndex(
    (month) => lower.length >= 3 && month.startsWith(lower === 'sept' ? 'sep' : lower),
  );
  return index < 0 ? null : index + 1;
}

/** An ISO date, or null where no such day exists. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year > 1990 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** The first whole date in a text ("27 November 2015", "13/05/2015"), or null. */
export function firstDate(text: string): string | null {
  return spans(text)[0]?.end ?? null;
}

/** A span of days; a single date is a span of one day. */
export interface Span {
  start: string;
  end: string;
}

/**
 * Reads "6 to 30 July 2015", "14 January - 5 February 2014", "14/09/2015 to 08/10/2015", a single date, or several
 * such windows joined by "and". A first date without month or year takes them from the last date of its window.
 */
export function spans(text: string): Span[] {
  return text
    .split(/\band\b|;|&/i)
    .map((window) => span(window))
    .filter((found) => found !== null);
}

function span(text: string): Span | null {
  const mentions = mentionsIn(text);
  const last = mentions.at(-1);
  const first = mentions[0];
  if (!first || !last || last.month === null || last.year === null || mentions.length > 2) return null;
  const end = isoDate(last.year, last.month, last.day);
  const month = first.month ?? last.month;
  let year = first.year ?? last.year;
  // "9 December to 20 January 2020" began in the year before.
  if (first.year === null && (month > last.month || (month === last.month && first.day > last.day)))
    year -= 1;
  const start = isoDate(year, month, first.day);
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/** "22" is 2022: no report is older than this century. */
function fullYear(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}

function mentionsIn(text: string): Mention[] {
  const slashed = [...text.matchAll(numeric)].map(([, day, month, year]) => ({
    day: Number(day),
    month: Number(month),
    year: fullYear(year ?? ''),
  }));
  if (slashed.length > 0) return slashed;
  const found: Mention[] = [];
  for (const [, day, word, year] of text.matchAll(worded)) {
    const month = word ? monthNumber(word) : null;
    // A word that is no month ("30 to ...") belongs to the text between two dates.
    found.push({ day: Number(day), month, year: year ? fullYear(year) : null });
  }
  return found;
}
