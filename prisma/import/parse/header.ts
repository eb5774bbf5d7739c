/** What stands at the head of page 1 besides the title: the inspection's dates and the day of publication. */
import { Refusal } from '../types';
import { firstDate, type Span, windows } from './dates';
import type { Line } from './lines';

/** Not "Inspection dates of the previous inspection:", and no sentence that begins with the words. */
const datesLabel = /^inspection dates?\s*(?::\s*|(?=\d)|$)/i;
/** Dates that go on in the next line end like this, or the next line begins so. */
const unfinished = /(?:^|\b(?:and|to|until)|[-&,])$/i;
const continuing = /^(?:and\b|to\b|until\b|[-&])? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |\d)/i;
/** A second window with words of its own ("Remote visit: 20 to 24 July 2015"); the day of publication is none. */
const furtherDate = /^(?!(?:report )?published\b).*\b\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}\b/i;
/** Dates fill this many lines at most. */
const MOST_LINES = 3;

/** The line of page 1 that states the inspection's dates, or -1. */
export function datesLine(front: readonly Line[]): number {
  return front.findIndex((line) => datesLabel.test(line.text));
}

/**
 * The dates in the header, from the first day of the first window to the last of the last; footers repeat them and
 * are sometimes wrong.
 * @param at place of the line that states them
 * @throws Refusal `unknown-layout` where there is none, `ambiguous` where a part of it is no date.
 */
export function inspectionDates(
  front: readonly Line[],
  at: number,
): Span & { windows: number; printed: string } {
  const line = front[at];
  if (!line) throw new Refusal('unknown-layout', 'page 1 states no inspection dates');
  const { printed, next } = wrapped(front, at);
  const found = furtherDate.test(next) ? null : windows(printed);
  const first = found?.[0];
  const last = found?.at(-1);
  if (!found || !first || !last)
    throw new Refusal('ambiguous', `the inspection dates "${printed.slice(0, 80)}" cannot be read`);
  return { start: first.start, end: last.end, windows: found.length, printed };
}

/** The dates that begin in a line, with the lines on which they go on, and the line after them. */
function wrapped(front: readonly Line[], at: number): { printed: string; next: string } {
  const [first = '', ...rest] = front.slice(at, at + MOST_LINES + 1).map(({ text }) => text);
  let printed = first.replace(datesLabel, '');
  let lines = 0;
  for (const text of rest.slice(0, MOST_LINES - 1)) {
    if (!unfinished.test(printed) && !continuing.test(text)) break;
    printed = `${printed} ${text}`.trim();
    lines += 1;
  }
  return { printed, next: rest[lines] ?? '' };
}

/** The printed day of publication, or null. Layouts from 2018 print none. */
export function publishedOn(front: readonly Line[]): string | null {
  const line = front.find(({ text }) => /^(?:report )?published(?: on)?\s*:/i.test(text));
  return line ? firstDate(line.text) : null;
}

/**
 * A header in the upper half of a later page begins another report: its table or its board would pass for the first
 * one's.
 * @throws Refusal `ambiguous`
 */
export function refuseJoined(pages: readonly (readonly Line[])[], height: number): void {
  const again = pages
    .slice(1)
    .flat()
    .find((line) => /^inspection dates?\s*:/i.test(line.text) && line.y < height / 2);
  if (again) throw new Refusal('ambiguous', `a second report begins on page ${again.page} of the file`);
}
