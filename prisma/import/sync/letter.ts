/** When a visit took place, as its letter says it plainly; else null: the date of the letter is not that of the visit. */
import { isoDate, monthNumber } from '../parse/dates';
import type { Line } from '../parse/lines';

export interface VisitDates {
  start: string;
  end: string;
}

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const WHEN = new RegExp(
  String.raw`\b(?:on|from|between) (\d{1,2})(?:st|nd|rd|th)?(?: ${MONTH})?(?:(?: and | to |-| - )(\d{1,2})(?:st|nd|rd|th)?)? ${MONTH} (\d{4})\b`,
  'gi',
);

/**
 * @param lines of the letter's first page
 * @returns null where no sentence about the visit states its days, or where two state different ones
 */
export function visitDates(lines: readonly Line[]): VisitDates | null {
  const text = lines.map((line) => line.text).join(' ');
  const about = text.split(/(?<=[.!?])\s+(?=[A-Z])/).filter((sentence) => /\bvisit\b/i.test(sentence));
  const found = about.flatMap((sentence) =>
    [...sentence.matchAll(WHEN)].flatMap((match) => datesOf(match) ?? []),
  );
  const first = found[0];
  return first && found.every(({ start, end }) => start === first.start && end === first.end) ? first : null;
}

function datesOf([, day, startMonth, endDay, month, year]: RegExpMatchArray): VisitDates | null {
  const last = monthNumber(month ?? '') ?? 0;
  const first = startMonth ? (monthNumber(startMonth) ?? 0) : last;
  const end = isoDate(Number(year), last, Number(endDay ?? day));
  const start = isoDate(Number(year), first, Number(day));
  return start && end && start <= end ? { start, end } : null;
}
