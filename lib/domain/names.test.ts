import { describe, expect, it } from 'vitest';
import { history } from './fixtures/builders';
import { findAuthorities, nearestAuthorities, slugFinder } from './names';

const base = history().authority;
const make = (slug: string, displayName: string, aliases: string[] = [], code = '') => ({
  ...base,
  slug,
  name: displayName,
  displayName,
  aliases,
  codes: code ? [{ scheme: 'urn', code }] : [],
});

const authorities = [
  make('bournemouth-christchurch-and-poole', 'Bournemouth, Christchurch and Poole', ['BCP']),
  make('doncaster', 'Doncaster', ['City of Doncaster'], '80462'),
  make('hull', 'Hull', ['Kingston upon Hull, City of']),
  make('lancashire', 'Lancashire'),
  make('st-helens', 'St Helens', ['St. Helens']),
  make('tower-hamlets', 'Tower Hamlets'),
  make('york', 'York'),
];
const found = (query: string) => findAuthorities(authorities, query).map(({ slug }) => slug);
const near = (query: string) => nearestAuthorities(authorities, query).map(({ slug }) => slug);

describe('search', () => {
  it.each([
    ['doncaster', 'doncaster'],
    ['DONC', 'doncaster'],
    ['80462', 'doncaster'],
    ['bcp', 'bournemouth-christchurch-and-poole'],
    ['Christchurch & Poole', 'bournemouth-christchurch-and-poole'],
    ['st. helens', 'st-helens'],
    ['kingston hull', 'hull'],
  ])('%s', (query, slug) => {
    expect(found(query)).toEqual([slug]);
  });

  it('finds nothing for nothing, and nothing in the middle of words', () => {
    expect(found('  ')).toEqual([]);
    expect(found('caster')).toEqual([]);
  });

  it('takes any text as text', () => {
    expect(found('<script>(.*)[')).toEqual([]);
  });
});

describe('near names', () => {
  it('bear a slip', () => {
    expect(near('doncastor')[0]).toBe('doncaster');
    expect(near('lancashre')[0]).toBe('lancashire');
    expect(near('st-hellens')[0]).toBe('st-helens');
  });

  it('bear swapped letters, and words that belong to no name', () => {
    expect(near('yrok')).toEqual(['york']);
    expect(near('Doncastre Council')[0]).toBe('doncaster');
  });

  it('are none where all are far', () => {
    expect(near('zzzzzzzz')).toEqual([]);
    expect(near('nowhere')).toEqual([]);
    expect(near('council')).toEqual([]);
  });
});

describe('a name that several authorities have', () => {
  const old = { ...make('old', 'Old', ['The Name']), validTo: '2027-03-31' };
  const young = { ...make('young', 'Young', ['The Name']), validFrom: '2027-04-01' };

  it('means the one that exists on the day', () => {
    for (const all of [
      [old, young],
      [young, old],
    ]) {
      expect(slugFinder(all, '2027-03-31')('the name')).toBe('old');
      expect(slugFinder(all, '2027-04-01')('the name')).toBe('young');
    }
    expect(slugFinder([young, { ...old, validTo: '2020-03-31' }], '2026-11-26')('the name')).toBe('old');
  });
});
