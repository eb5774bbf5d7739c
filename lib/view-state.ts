/**
 * Address <-> view. The address is the only state of a page: `parseView` and `printView` are inverse to each other,
 * in one file, so that a published link never breaks (docs/decisions/0030).
 */
import { type Align, alignments } from './domain/anchor';
import {
  among,
  day,
  type FilterValues,
  firstPublished,
  reader,
  revision,
  year,
} from './domain/address-values';
import { commaList } from './domain/comma-list';

export const MAX_AUTHORITIES = 10;

export const clocks = ['happened', 'public'] as const;

/** What an address can say. Page-own filters follow in `filters`, in the order in which the page lists them. */
export interface ViewState {
  /** Slugs, 0 to 10, each once. */
  la: string[];
  /** Code of a lane; null: all. */
  area: string | null;
  /** Whether marks stand where things happened or where they became public. */
  clock: (typeof clocks)[number];
  align: Align;
  /** First and last year shown, YYYY. */
  from: string | null;
  to: string | null;
  /** YYYY-MM-DD: only what was public by then. */
  asOf: string | null;
  /** Id of a revision of our data. */
  rev: string | null;
  filters: Record<string, string>;
}

export const emptyView: ViewState = {
  la: [],
  area: null,
  clock: 'happened',
  align: 'calendar',
  from: null,
  to: null,
  asOf: null,
  rev: null,
  filters: {},
};

/** What parsing needs to know of the store. */
export interface Vocabulary {
  /** Slug of what a person wrote (slug, code, name or alias, in any case), or null. */
  slugOf(text: string): string | null;
  /** Codes of lanes. */
  areas: readonly string[];
  /** Names of the page's own filters, each with the values that it takes. */
  filters: Readonly<Record<string, FilterValues>>;
  /** Last day of the data, YYYY-MM-DD: what will have been published later nobody knows. */
  day: string;
}

/** Something in an address that was left out, for a line on the page. `value` is as typed, cut to 80 characters. */
export interface Dropped {
  parameter: string;
  value: string;
  why: 'unknown' | 'too-many' | 'not-drawn' | 'after-data' | 'before-data';
}

export interface Parsed {
  view: ViewState;
  dropped: Dropped[];
}

/** Reads a query. Never throws; what does not fit is dropped and listed. */
export function parseView(query: URLSearchParams, words: Vocabulary): Parsed {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string, why: Dropped['why'] = 'unknown') =>
    void dropped.push({ parameter, value: value.slice(0, 80), why });
  const one = <T extends string>(name: string, fits: (value: string) => T | null): T | null => {
    // A value with stray spaces or in upper case means the same.
    const value = query
      .getAll(name)
      .map((text) => text.trim())
      .find((text) => text !== '');
    if (value === undefined) return null;
    const found = fits(value);
    if (found === null) drop(name, value);
    return found;
  };

  const from = one('from', year);
  const to = one('to', year);
  const ordered = from === null || to === null || from <= to;
  if (!ordered && to) drop('to', to);
  const inData = (date: string | null) => {
    if (date === null || (date >= firstPublished && date <= words.day)) return date;
    drop('asOf', date, date > words.day ? 'after-data' : 'before-data');
    return null;
  };
  const view: ViewState = {
    la: authorities(query, words, drop),
    area: one('area', among(words.areas)),
    clock: one('clock', among(clocks)) ?? 'happened',
    align: one('align', among(alignments)) ?? 'calendar',
    from,
    to: ordered ? to : null,
    asOf: inData(one('asOf', day)),
    rev: one('rev', revision),
    filters: {},
  };
  for (const [name, values] of Object.entries(words.filters)) {
    const found = one(name, reader(values));
    if (found !== null) view.filters[name] = found;
  }
  return { view, dropped };
}

/**
 * `la`, `add` and `remove` hold slugs joined by `~`, repeated or not; `remove` takes away again. What a person pastes (one a
 * line, or with commas, semicolons or tabs between them) is taken as well, and names may hold commas themselves.
 */
function authorities(
  query: URLSearchParams,
  words: Vocabulary,
  drop: (parameter: string, value: string, why?: Dropped['why']) => void,
): string[] {
  const named = (parameter: string) =>
    query
      .getAll(parameter)
      .flatMap((value) => value.split(/[~\n\r\t;]/))
      .flatMap((text) => commaList(text, words.slugOf))
      .flatMap((text) => {
        const slug = words.slugOf(text);
        if (slug === null) drop(parameter, text);
        return slug ?? [];
      });
  const removed = new Set(named('remove'));
  const all = [...new Set([...named('la'), ...named('add')])].filter((slug) => !removed.has(slug));
  for (const slug of all.slice(MAX_AUTHORITIES)) drop('la', slug, 'too-many');
  return all.slice(0, MAX_AUTHORITIES);
}

/**
 * Prints a view as a query, with its question mark; '' for the default view.
 * @param every true: defaults too, as links made by Share do, so that a later default does not change them
 */
export function printView(view: ViewState, every = false): string {
  const parts: [string, string | null][] = [
    ['la', view.la.length > 0 ? view.la.join('~') : null],
    ['area', view.area],
    ['clock', every || view.clock !== 'happened' ? view.clock : null],
    ['align', every || view.align !== 'calendar' ? view.align : null],
    ['from', view.from],
    ['to', view.to],
    ['asOf', view.asOf],
    ['rev', view.rev],
    ...Object.entries(view.filters),
  ];
  const query = parts.flatMap(([name, value]) => (value === null ? [] : encode(name, value))).join('&');
  return query === '' ? '' : `?${query}`;
}

/** The part of a view that freezes it, as a query; '' for a live view, which follows the newest data. */
export function frozenQuery({ asOf, rev }: Pick<ViewState, 'asOf' | 'rev'>): string {
  return printView({ ...emptyView, asOf, rev });
}

/** As browsers write forms, so that a form's address is canonical at once; "~" stays as it is. */
function encode(name: string, value: string): string {
  // Most values are slugs and codes, which stand as they are; a page prints a hundred addresses.
  if (/^[\w.~-]+$/.test(value)) return `${name}=${value}`;
  return new URLSearchParams([[name, value]]).toString().replaceAll('%7E', '~');
}

/**
 * The revision that a query names, as typed, or null where it names none. What is no id at all names a revision too, one
 * that there is not: the newest facts must not stand in for it.
 */
export function namedRevision(query: URLSearchParams): string | null {
  const named = query.getAll('rev').map((text) => text.trim());
  return named.find((text) => text !== '') ?? null;
}

/**
 * The address to which a query should redirect (308), or null where it stands in a printed form already, with its defaults
 * or without, or holds something that the page must say it left out.
 * @param query as in the address, with or without its question mark
 */
export function canonicalQuery(query: string, words: Vocabulary): string | null {
  const asked = query.replace(/^\?/, '');
  const { view, dropped } = parseView(new URLSearchParams(asked), words);
  const printed = printView(view);
  const forms = [printed, printView(view, true)].map((form) => form.replace(/^\?/, ''));
  return dropped.length > 0 || forms.includes(asked) ? null : printed;
}
