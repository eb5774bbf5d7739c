/**
 * Dates as the sources give them: ISO 8601 of full or reduced precision ("2016", "2016-08", "2016-08-09").
 * A reduced date is never filled up: it stands for the interval from its earliest to its latest day.
 */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const msPerDay = 86_400_000;

interface Parts {
  year: number;
  /** 1 to 12; null where the source gives no month. */
  month: number | null;
  day: number | null;
}

/** Splits a partial ISO date. Throws on anything else: such a value is an error in the data. */
function parts(date: string): Parts {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) throw new RangeError(`Not a date: "${date}"`);
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** First day that the date can mean, YYYY-MM-DD. */
export const earliestDay = remembered((date: string): string => {
  const { year, month, day } = parts(date);
  return isoDay(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
});

/** Last day that the date can mean, YYYY-MM-DD. */
export const latestDay = remembered((date: string): string => {
  const { year, month, day } = parts(date);
  // Day 0 of the month after is the last day of the month.
  return isoDay(day === null ? Date.UTC(year, month ?? 12, 0) : Date.UTC(year, (month ?? 1) - 1, day));
});

/** Days since 1 January 1970 of a full date: the unit of every time scale. */
export const dayNumber = remembered((day: string): number =>
  Math.round(Date.parse(`${earliestDay(day)}T00:00:00Z`) / msPerDay),
);

/** A chart asks for the same few dates some thousand times. What throws is not remembered. */
function remembered<T>(read: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const made = read(date);
    if (known.size < 20_000) known.set(date, made);
    return made;
  };
}

/** The full date, YYYY-MM-DD, of a number of days since 1 January 1970. */
export function dayOf(number: number): string {
  return isoDay(number * msPerDay);
}

/** Whole days from one full date to another; negative if the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day a year after a full date; of 29 February it is 1 March. */
export function yearAfter(date: string): string {
  const { year, month, day } = parts(date);
  return isoDay(Date.UTC(year + 1, (month ?? 1) - 1, day ?? 1));
}

/** "14 February 2022", "August 2016", "2009". */
export function dateInWords(date: string): string {
  const { year, month, day } = parts(date);
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
}

/** "14 to 25 February 2022", "28 February to 1 March 2017", "2016 to 2017"; one date where both are the same. */
export function spanInWords(from: string | null, to: string | null): string {
  if (!from || !to || from === to) {
    const date = to ?? from;
    return date ? dateInWords(date) : 'date not known';
  }
  // One end is known more exactly than the other, within it.
  if (from.startsWith(to)) return `${dateInWords(from)} to an unknown ${within(to)}`;
  if (to.startsWith(from)) return `an unknown ${within(from)} to ${dateInWords(to)}`;
  const [a, b] = [parts(from), parts(to)];
  if (a.month === null || b.month === null || a.year !== b.year) {
    return `${dateInWords(from)} to ${dateInWords(to)}`;
  }
  const start = [a.day, a.month === b.month && a.day && b.day ? null : months[a.month - 1]];
  return `${start.filter(Boolean).join(' ')} to ${dateInWords(to)}`;
}

/** "day in June 2019", "date in 2016". */
function within(date: string): string {
  return `${date.length === 7 ? 'day' : 'date'} in ${dateInWords(date)}`;
}

/** "9 Oct 2015", "Aug 2016", "2009": where room is short. */
export function dateInShort(date: string): string {
  const { year, month, day } = parts(date);
  return [day, month && months[month - 1]?.slice(0, 3), year].filter(Boolean).join(' ');
}

/** Orders partial dates by their latest day, then by the more exact one. */
export function byDate(a: string, b: string): number {
  return latestDay(a).localeCompare(latestDay(b)) || b.length - a.length;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
