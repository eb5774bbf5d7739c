/** Days of a calendar, made from facts: what was inspected, visited and published. Only what is known to the day. */
import { dateInWords, dayNumber, dayOf, spanInWords } from '../dates';
import type { FeedRecord } from './record';
import { inspectionHeadline, judgementsInWords, lower } from './inspection-told';
import { visitDescription, visitInWords } from '../happening-words';

export interface CalendarDay {
  /** What its UID is made of. */
  name: string;
  title: string;
  description: string;
  /** First day, and the day after the last, YYYY-MM-DD. */
  start: string;
  end: string;
  path: string;
  /** ISO 8601. */
  changed: string;
  kind: string;
}

/** Calendar programs refuse files above a megabyte; England has some 300 days a year. */
export const MOST_DAYS = 1000;

export interface Calendar {
  /** The latest first, at most MOST_DAYS. */
  days: CalendarDay[];
  /** How many earlier ones there are besides. */
  earlier: number;
  /** Inspections, visits and publications that no day can be given for. */
  undated: number;
}

/**
 * Fieldwork and publication stand apart, each at its own days. What is known to the month or year only is left out and counted: an
 * exact day would be invented. So is what was only planned, and what lies after `asAt` (YYYY-MM-DD): nothing is announced here.
 */
export function calendarOf(records: readonly FeedRecord[], asAt: string): Calendar {
  const marks = records.flatMap(marksOf);
  const days = marks
    .filter((mark) => mark !== null)
    .filter(({ end }) => end <= dayOf(dayNumber(asAt) + 1))
    .sort((a, b) => b.start.localeCompare(a.start) || a.name.localeCompare(b.name));
  return {
    days: days.slice(0, MOST_DAYS),
    earlier: Math.max(0, days.length - MOST_DAYS),
    undated: marks.filter((mark) => mark === null).length,
  };
}

function marksOf(record: FeedRecord): (CalendarDay | null)[] {
  if (record.kind !== 'inspection' && record.kind !== 'visit') return [];
  const { authority, changed } = record;
  const fact = record.kind === 'inspection' ? record.inspection : record.visit;
  if (record.kind === 'visit' && record.visit.status !== 'held') return [];
  const { key, kind, startDate, endDate, publishedOn } = fact;
  const common = { path: `/authorities/${key}`, changed };
  const name = authority.displayName;
  const what = record.kind === 'inspection' ? lower(kind.label) : visitInWords(record.visit);
  const told =
    record.kind === 'inspection' ? `${inspectionHeadline(record)}.` : visitDescription(record.visit);
  const dated = record.kind === 'inspection' ? `${what}, ${spanInWords(startDate, endDate)}` : what;
  return [
    span(startDate, endDate, (start, end) => ({
      ...{ ...common, start, end },
      name: `${key}#fieldwork`,
      title: `${name}: ${lower(kind.label)}`,
      description: told,
      kind: kind.label,
    })),
    span(publishedOn, publishedOn, (start, end) => ({
      ...{ ...common, start, end },
      name: `${key}#publication`,
      title:
        record.kind === 'inspection'
          ? `Published: ${inspectionHeadline(record).replace(`, published ${dateInWords(start)}`, '')}`
          : `Published: ${name}: ${dated}`,
      description: [told, ...(record.kind === 'inspection' ? judgementsInWords(record) : [])].join('\n'),
      kind: 'Publication',
    })),
  ];
}

const isDay = (date: string | null): date is string => date?.length === 10;

/** Null where a date is not known to the day. A visit with one date lasted a day as far as we know. */
function span(
  from: string | null,
  to: string | null,
  make: (start: string, end: string) => CalendarDay,
): CalendarDay | null {
  const [first, last] = [from, to ?? from];
  return isDay(first) && isDay(last) ? make(first, dayOf(dayNumber(last) + 1)) : null;
}
