import ical, { ICalEventTransparency } from 'ical-generator';
import { type Calendar, calendarOf } from '@/lib/domain/feeds/calendar';
import { dateInWords } from '@/lib/domain/dates';
import { feedAddress } from '@/lib/domain/feeds/formats';
import type { Feed } from './feed-of';
import { uuidOf } from './ids';
import { rights, unofficial } from './words';

/** How long a program may wait before it looks again, in seconds: a report is published on a day, not at an hour. */
const REFRESH = 12 * 60 * 60;

/** iCalendar (RFC 5545, 7986): days without a time. @param absolute makes addresses of this site whole */
export function icsOf(feed: Feed, absolute: (address: string) => string): string {
  const { days, earlier, undated } = calendarOf(feed.records, feed.asAt);
  const address = absolute(feedAddress(feed.path, 'ics'));
  const calendar = ical({
    prodId: { company: 'Gradeline', product: 'Feeds', language: 'EN' },
    name: escaped(`Gradeline: ${feed.name}`),
    description: escaped(
      [...describe(days, { earlier, undated }), ...feed.about, unofficial, rights].join(' '),
    ),
    url: absolute(feed.page),
    source: address,
    ttl: REFRESH,
  });
  for (const { name, title, description, start, end, path, changed, kind } of days) {
    const at = absolute(path);
    calendar.createEvent({
      id: uuidOf(name),
      summary: title,
      description: `${description}\n${at}`,
      url: at,
      allDay: true,
      start: new Date(`${start}T00:00:00Z`),
      end: new Date(`${end}T00:00:00Z`),
      // The time of the last change, not of this answer: the same data give the same bytes.
      stamp: new Date(changed),
      lastModified: new Date(changed),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: kind }],
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** What is in the calendar and what is not. */
function describe(days: Calendar['days'], { earlier, undated }: Omit<Calendar, 'days'>): string[] {
  const first = days.at(-1)?.start;
  return [
    'What took place and what was published, where our data know the day; nothing to come.',
    earlier > 0 && first ? `Days before ${dateInWords(first)} are left out.` : null,
    undated === 0
      ? null
      : `${undated === 1 ? '1 date is' : `${undated} dates are`} not known to the day and left out: the page has what is known.`,
  ].filter((text) => text !== null);
}

/** The library escapes the texts of events, and not those of the calendar itself. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&');
