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

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const NUMERIC = String.raw`(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})`;
const WORDED = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: ([a-z]{3,9})\.?(?:,? (\d{4}|\d{2}))?)?`;
/** One date and nothing else, in words or in figures; month and year can be left to the date that follows. */
const wholeDate = new RegExp(`^${WEEKDAY}(?:${NUMERIC}|${WORDED})$`, 'i');

/** No inspection takes longer, in days: what does is a misprint or two dates that do not belong together. */
const LONGEST = 100;
const DAY_LENGTH = 86_400_000;

interface Mention {
  day: number;
  month: number | null;
  year: number | null;
  /** Whether the year is printed with its century: "17 July 20" can be a date that is cut off. */
  certain: boolean;
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

/** The date that follows the words of a text ("Report published: 27 November 2015"), or null where more follows. */
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
 * Null where any part is something else, or where a window begins before the one in front of it ends: a part that
 * is left out gives dates that look right and are wrong.
 */
export function windows(text: string): Span[] | null {
  const found: Span[] = [];
  for (const part of parts(text)) {
    const next = span(part);
    const before = found.at(-1);
    if (!next || (before && next.start <= before.end)) return null;
    found.push(next);
  }
  return found;
}

/** The windows among the words of a running header or footer, which states them again: what is no window is passed over. */
export function spans(text: string): Span[] {
  return parts(text)
    .map((part) => span(part.replace(/^\D+/, '')))
    .filter((found) => found !== null);
}

function parts(text: string): string[] {
  return text.split(/\band\b|;|&/i);
}

function span(text: string): Span | null {
  const dates = text
    .trim()
    .replace(/[\s.,*]+$/, '')
    .split(/\s*(?:\b(?:to|until)\b|-)\s*/i)
    .map(mention);
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last || dates.length > 2 || last.month === null || last.year === null || !last.certain)
    return null;
  const month = first.month ?? last.month;
  // "9 December to 20 January 2020" began in the year before.
  const year = first.year ?? (month > last.month ? last.year - 1 : last.year);
  const start = isoDate(year, month, first.day);
  const end = isoDate(last.year, last.month, last.day);
  if (start === null || end === null) return null;
  const days = (Date.parse(end) - Date.parse(start)) / DAY_LENGTH;
  return days >= 0 && days < LONGEST ? { start, end } : null;
}

/** One printed date; null where the text is more or other than a date, or names a month that does not exist. */
function mention(text: string): Mention | null {
  const match = wholeDate.exec(text);
  if (!match) return null;
  const [, figureDay, figureMonth, figureYear, day, word, wordYear] = match;
  const month = word ? monthNumber(word) : figureMonth ? Number(figureMonth) : null;
  if (word && month === null) return null;
  const year = figureYear ?? wordYear;
  return {
    day: Number(figureDay ?? day),
    month,
    year: year ? fullYear(year) : null,
    certain: year?.length === 4,
  };
}

/** "22" is 2022: no report is older than this century. */
function fullYear(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}
