/** Feeds and calendars, read by readers that are not ours, and held against the formats' own rules. */
import { createRequire } from 'node:module';
import { parseFeed } from '@rowanmanning/feed-parser';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'cheerio/slim';
import ICAL from 'ical.js';

/** What a reader sees of an entry; `published` is YYYY-MM-DD or null. */
export interface ReadEntry {
  id: string;
  title: string;
  url: string;
  via: string | null;
  published: string | null;
  content: string;
}

export interface ReadFeed {
  title: string;
  self: string;
  next: string | null;
  entries: ReadEntry[];
}

const day = (date: string | Date | null | undefined): string | null =>
  date ? new Date(date).toISOString().slice(0, 10) : null;

/** RFC 3339, as RFC 4287 wants it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** @throws Error where the text breaks a rule of RFC 4287, or where the reader does not see what the text says */
export function readAtom(text: string): ReadFeed {
  const $ = load(text, { xml: true });
  const feed = $('feed');
  need(feed.attr('xmlns') === 'http://www.w3.org/2005/Atom', 'the namespace of Atom');
  const link = (rel: string) => feed.children(`link[rel="${rel}"]`).attr('href');
  for (const element of [
    feed,
    ...feed
      .children('entry')
      .toArray()
      .map((one) => $(one)),
  ]) {
    for (const name of ['id', 'title', 'updated'])
      need(element.children(name).length === 1 && element.children(name).text().trim() !== '', `one ${name}`);
    need(
      /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(element.children('id').text()),
      'an id',
    );
    need(element.children('link[rel="alternate"]').length === 1, 'one alternate link');
    need(element.children('published').length <= 1, 'one published at most');
    for (const one of element.children('updated, published').toArray())
      need(MOMENT.test($(one).text()), `a moment: ${$(one).text()}`);
  }
  need(feed.children('author').children('name').text() !== '', 'an author');
  const read = parseFeed(text);
  need(read.meta.type === 'atom' && read.meta.version === '1.0', 'Atom 1.0');
  const entries = feed.children('entry');
  need(read.items.length === entries.length, 'as many entries as there are');
  return {
    title: read.title ?? '',
    self: link('self') ?? '',
    next: link('next') ?? null,
    entries: read.items.map(({ id, title, url, published, content }, index) => ({
      ...{ id: id ?? '', title: title ?? '', url: url ?? '', content: content ?? '' },
      published: entries.eq(index).children('published').length > 0 ? day(published) : null,
      via: entries.eq(index).children('link[rel="via"]').attr('href') ?? null,
    })),
  };
}

interface JsonFeed {
  title: string;
  feed_url: string;
  next_url?: string;
  items: {
    id: string;
    title: string;
    url: string;
    external_url?: string;
    date_published?: string;
    content_html: string;
  }[];
}

const validator = new Ajv({ strict: false, allErrors: true });
addFormats(validator);
const fits = validator.compile<JsonFeed>(
  createRequire(import.meta.url)('jsonfeed-schema/schema-v1.1.json') as object,
);

/** @throws Error where the text does not fit the schema of JSON Feed 1.1 */
export function readJsonFeed(text: string): ReadFeed {
  const feed: unknown = JSON.parse(text);
  if (!fits(feed)) throw new Error(validator.errorsText(fits.errors));
  return {
    title: feed.title,
    self: feed.feed_url,
    next: feed.next_url ?? null,
    entries: feed.items.map(({ id, title, url, external_url, date_published, content_html }) => ({
      ...{ id, title, url, via: external_url ?? null, published: day(date_published), content: content_html },
    })),
  };
}

export interface ReadDay {
  uid: string;
  title: string;
  url: string;
  /** First day, and the day after the last, YYYY-MM-DD. */
  start: string;
  end: string;
}

/** @throws Error where the text breaks a rule of RFC 5545 */
export function readCalendar(text: string): { name: string; days: ReadDay[] } {
  need(text.endsWith('\r\n') && !/[^\r]\n|\r[^\n]/.test(text), 'lines that end in CRLF');
  need(
    text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
    'lines of 75 bytes at most',
  );
  // The library is lenient with single lines only where it is told to be.
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  need(calendar.name === 'vcalendar' && calendar.getFirstPropertyValue('version') === '2.0', 'a calendar');
  need(calendar.getFirstPropertyValue('prodid') !== null, 'a PRODID');
  const days = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    need(event.startDate.isDate && event.endDate.isDate, 'days without a time');
    need(event.endDate.compare(event.startDate) > 0, 'an end after the start');
    need(component.getFirstPropertyValue('dtstamp') !== null, 'a DTSTAMP');
    return {
      ...{ uid: event.uid, title: event.summary, start: String(event.startDate), end: String(event.endDate) },
      url: String(component.getFirstPropertyValue('url')),
    };
  });
  need(new Set(days.map(({ uid }) => uid)).size === days.length, 'a UID for each');
  return { name: String(calendar.getFirstPropertyValue('name')), days };
}

function need(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`It needs ${what}`);
}
