import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignments } from './domain/anchor';
import {
  canonicalQuery,
  clocks,
  emptyView,
  MAX_AUTHORITIES,
  parseView,
  printView,
  type ViewState,
  type Vocabulary,
} from './view-state';

const slugs = [
  'doncaster',
  'rotherham',
  'sheffield',
  'barnsley',
  'leeds',
  'york',
  'hull',
  'bath-and-north-east-somerset',
  'kent',
  'surrey',
  'essex',
  'st-helens',
];
const other: Record<string, string> = {
  '80462': 'doncaster',
  e08000017: 'doncaster',
  '371': 'doncaster',
  'city of doncaster': 'doncaster',
  'kingston upon hull': 'hull',
};
const regions = ['london', 'south-east'];
const words: Vocabulary = {
  slugOf: (text) => slugs.find((slug) => slug === text.toLowerCase()) ?? other[text.toLowerCase()] ?? null,
  areas: ['overall', 'leadership', 'help_and_protection'],
  filters: { q: null, region: regions },
  day: '2099-12-31',
};

const dayIn = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const years = fc
  .tuple(fc.integer({ min: 2009, max: 2030 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, span]) => ({ from: String(from), to: String(from + span) }));
const filters = fc
  .tuple(
    fc.option(
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 60 })
        .map((text) => text.toWellFormed().trim())
        .filter(Boolean),
      { nil: null },
    ),
    fc.option(fc.constantFrom(...regions), { nil: null }),
  )
  .map(([q, region]) => ({ ...(q === null ? {} : { q }), ...(region === null ? {} : { region }) }));

const views: fc.Arbitrary<ViewState> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...slugs), { maxLength: MAX_AUTHORITIES }),
    fc.constantFrom(...words.areas, null),
    fc.constantFrom(...clocks),
    fc.constantFrom(...alignments),
    fc.option(years, { nil: null }),
    fc.option(dayIn, { nil: null }),
    fc.constantFrom('2026-11-23.1', 'local.7', null),
    filters,
  )
  .map(([la, area, clock, align, span, asOf, rev, own]) => ({
    la,
    area,
    clock,
    align,
    from: span?.from ?? null,
    to: span?.to ?? null,
    asOf,
    rev,
    filters: own,
  }));

const read = (query: string) => parseView(new URLSearchParams(query), words);

describe('addresses', () => {
  it('print and parse are inverse, with and without defaults', () => {
    fc.assert(
      fc.property(views, fc.boolean(), (view, every) => {
        expect(read(printView(view, every))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('a printed address is canonical and needs no redirect, with and without defaults', () => {
    fc.assert(
      fc.property(views, fc.boolean(), (view, every) => {
        expect(canonicalQuery(printView(view, every), words)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('a redirect leads to an address that does not redirect', () => {
    const name = fc.constantFrom(
      'la',
      'add',
      'remove',
      'area',
      'clock',
      'align',
      'from',
      'to',
      'asOf',
      'rev',
      'q',
      'region',
      'utm_source',
    );
    const value = fc.oneof(
      fc.constantFrom(
        ...slugs,
        '80462',
        'doncaster~rotherham',
        'OVERALL',
        'public',
        '2015',
        '2026-02-30',
        '2025-01-31',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
        const query = new URLSearchParams(pairs.map(([key, text]) => [key, text.toWellFormed()])).toString();
        const next = canonicalQuery(query, words);
        if (next !== null) expect(canonicalQuery(next, words)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never passes on what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (garbage) => {
        const { view } = read(garbage);
        expect(view.la.every((slug) => slugs.includes(slug))).toBe(true);
        expect(view.la.length).toBeLessThanOrEqual(MAX_AUTHORITIES);
        expect(view.area === null || words.areas.includes(view.area)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['la=doncaster%7Erotherham', '?la=doncaster~rotherham'],
    ['la=doncaster&la=rotherham', '?la=doncaster~rotherham'],
    ['la=doncaster~doncaster', '?la=doncaster'],
    ['la=doncaster&add=rotherham', '?la=doncaster~rotherham'],
    ['la=doncaster~rotherham&remove=doncaster', '?la=rotherham'],
    ['la=DONCASTER', '?la=doncaster'],
    ['la=80462~E08000017~371', '?la=doncaster'],
    ['la=City+of+Doncaster', '?la=doncaster'],
    ['clock=public&la=york', '?la=york&clock=public'],
    ['la=york&clock=happened', '?la=york'],
    ['la=york&utm_source=x', '?la=york'],
  ])('%s redirects to %s', (query, canonical) => expect(canonicalQuery(query, words)).toBe(canonical));

  it('says what it left out and does not redirect past it', () => {
    expect(read('la=doncaster~atlantis&asOf=2026-02-30').dropped).toEqual(
      [
        { parameter: 'asOf', value: '2026-02-30', why: 'unknown' },
        { parameter: 'la', value: 'atlantis', why: 'unknown' },
      ].sort((a) => (a.parameter === 'la' ? -1 : 1)),
    );
    expect(canonicalQuery('la=doncaster~atlantis', words)).toBeNull();
  });

  it('keeps the first ten authorities and says so', () => {
    const { view, dropped } = read(`la=${slugs.join('~')}`);
    expect(view.la).toEqual(slugs.slice(0, 10));
    expect(dropped.map(({ value, why }) => [value, why])).toEqual(
      slugs.slice(10).map((slug) => [slug, 'too-many']),
    );
  });

  it('prints defaults for links that must last', () => {
    expect(printView({ ...emptyView, la: ['york'] }, true)).toBe('?la=york&clock=happened&align=calendar');
  });
});
