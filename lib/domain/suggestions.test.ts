import { describe, expect, it } from 'vitest';
import { history } from './fixtures/builders';
import { findAuthorities } from './names';
import { suggestionsFor } from './suggestions';

const base = history().authority;
const hull = {
  ...base,
  slug: 'kingston-upon-hull',
  name: 'Kingston upon Hull',
  displayName: 'Kingston upon Hull',
  aliases: ['Hull', 'Kingston-upon-Hull'],
  codes: [
    { scheme: 'urn', code: '80529' },
    { scheme: 'gss', code: 'E06000010' },
  ],
};

describe('suggestionsFor', () => {
  it('offers each name once, with its codes, and each other name with the one it leads to', () => {
    expect(suggestionsFor([hull])).toEqual([
      { value: 'Kingston upon Hull', also: '80529, E06000010' },
      { value: 'Hull', also: 'Kingston upon Hull' },
    ]);
  });

  it('offers only what the search finds', () => {
    for (const { value } of suggestionsFor([hull])) {
      expect(findAuthorities([hull], value)).toEqual([hull]);
    }
  });
});
