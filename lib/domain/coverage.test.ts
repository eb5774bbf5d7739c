import { describe, expect, it } from 'vitest';
import { gathered, merged, publisherInWords, refusalInWords, subjectInWords } from './coverage';

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

describe('publishers', () => {
  const authorities = [{ slug: 'middlesbrough', displayName: 'Middlesbrough' }];

  it('are named, and a bare host name says whose website it is', () => {
    const named = (publisher: string) => publisherInWords(publisher, authorities);
    expect(named('BBC News')).toBe('BBC News');
    expect(named('GOV.UK')).toBe('GOV.UK');
    expect(named('moderngov.middlesbrough.gov.uk')).toBe('Middlesbrough: the council’s website');
    expect(named('seslip.co.uk')).toBe('The website seslip.co.uk');
    expect(publisherInWords(null, authorities)).toBeNull();
  });

  it('are counted once under one name', () => {
    expect(
      merged([
        { kind: 'web', publisher: 'A', count: 1 },
        { kind: 'web', publisher: 'A', count: 2 },
        { kind: 'report', publisher: 'A', count: 4 },
      ]),
    ).toEqual([
      { kind: 'web', publisher: 'A', count: 3 },
      { kind: 'report', publisher: 'A', count: 4 },
    ]);
  });
});

it('says why a file was refused without the code of the reason', () => {
  expect(refusalInWords('not-a-pdf: the file is a web page')).toBe('the file is a web page');
  expect(refusalInWords('reason not recorded')).toBe('reason not recorded');
});

describe('subjectInWords', () => {
  it('names the kind of thing that a key is about', () => {
    expect(subjectInWords('york/visits/2018-09-1')).toBe('a visit or joint inspection');
    expect(subjectInWords('doncaster/delivery/trust/2014-09-30')).toBe('who delivered the services');
    expect(subjectInWords('doncaster')).toBe('a fact');
  });
});
