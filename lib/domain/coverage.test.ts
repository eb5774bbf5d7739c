import { describe, expect, it } from 'vitest';
import { gathered, subjectInWords } from './coverage';

describe('gathered', () => {
  it('names large publishers and counts the others of each kind', () => {
    const sources = [
      { kind: 'web', publisher: 'A', count: 1 },
      { kind: 'report', publisher: 'Ofsted', count: 9 },
      { kind: 'web', publisher: 'B', count: 2 },
      { kind: 'web', publisher: 'C', count: 5 },
    ];
    expect(gathered(sources, 3)).toEqual([
      { kind: 'report', publisher: 'Ofsted', count: 9, publishers: 1 },
      { kind: 'web', publisher: 'C', count: 5, publishers: 1 },
      { kind: 'web', publisher: null, count: 3, publishers: 2 },
    ]);
  });
});

describe('subjectInWords', () => {
  it('names the kind of thing that a key is about', () => {
    expect(subjectInWords('york/visits/2018-09-1')).toBe('a visit or joint inspection');
    expect(subjectInWords('doncaster/delivery/trust/2014-09-30')).toBe('who delivered the services');
    expect(subjectInWords('doncaster')).toBe('a fact');
  });
});
