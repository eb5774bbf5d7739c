import { describe, expect, it } from 'vitest';
import { parseView, type Vocabulary } from './view-state';

/** Names as a person writes them, to slugs. */
const slugs: Record<string, string> = {
  leeds: 'leeds',
  york: 'york',
  hull: 'kingston-upon-hull',
  essex: 'essex',
  kent: 'kent',
  e08000017: 'doncaster',
  'bristol, city of': 'bristol',
  'bournemouth, christchurch and poole': 'bournemouth-christchurch-and-poole',
};
const words: Vocabulary = {
  slugOf: (text) => slugs[text.trim().toLowerCase()] ?? (/^x\d+$/.test(text) ? text : null),
  areas: [],
  filters: {},
  day: '2099-12-31',
};
const pasted = (add: string) => parseView(new URLSearchParams([['add', add]]), words);

describe('a pasted list', () => {
  it('is read a line, a comma, a semicolon or a tab at a time', () => {
    expect(pasted('Leeds\r\nE08000017\n\nkent').view.la).toEqual(['leeds', 'doncaster', 'kent']);
    expect(pasted('Leeds, York;Hull\tEssex').view.la).toEqual([
      'leeds',
      'york',
      'kingston-upon-hull',
      'essex',
    ]);
  });

  it('may hold names with commas', () => {
    expect(pasted('Leeds, Bristol, City of, Bournemouth, Christchurch and Poole').view.la).toEqual([
      'leeds',
      'bristol',
      'bournemouth-christchurch-and-poole',
    ]);
  });

  it('says what is not known, each by itself, and who were too many', () => {
    expect(pasted('Leeds, Atlantis\nUtopia').dropped.map(({ value }) => value)).toEqual([
      'Atlantis',
      'Utopia',
    ]);
    const twelve = Array.from({ length: 12 }, (_, index) => `x${index}`).join('\n');
    expect(pasted(twelve).dropped.map(({ value, why }) => [value, why])).toEqual([
      ['x10', 'too-many'],
      ['x11', 'too-many'],
    ]);
  });
});
