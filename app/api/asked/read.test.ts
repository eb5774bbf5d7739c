import fc from 'fast-check';
import { expect, it } from 'vitest';
import { records } from '@/lib/domain/records/all';
import { printCursor, readCursor } from './cursor';
import { listParameters, searchParameters } from './parameters';
import { isProblem, readQuery } from './read';
import type { Words } from './words';

const words: Words = {
  authorities: [],
  slugOf: (text) => (text === 'doncaster' || text === '80462' ? 'doncaster' : null),
  regions: ['london', 'yorkshire-and-the-humber'],
  day: '2026-11-26',
  codesOf: () => ['SIF', 'ILACS_2018'],
  valuesOf: ({ values, refersTo }) =>
    values ?? (refersTo?.record === 'editions' ? ['SIF', 'ILACS_2018'] : null),
};
const judgements = records.find(({ name }) => name === 'judgements');
if (!judgements) throw new Error('There are no judgements');
const parameters = listParameters(judgements, words);
const read = (query: string) => readQuery(new URLSearchParams(query), parameters);
const wrong = (query: string) => {
  const asked = read(query);
  return isProblem(asked) ? [asked.status, asked.parameter] : null;
};

it('reads what fits', () => {
  const asked = read('authority=doncaster&authority=80462&edition=SIF&since=2015-01-01&limit=7');
  if (isProblem(asked)) throw new Error(asked.detail);
  expect(asked.list('authority')).toEqual(['doncaster', '80462']);
  expect([asked.list('edition'), asked.list('grade')]).toEqual([['SIF'], []]);
  expect([asked.text('since'), asked.text('until'), asked.text('clock')]).toEqual([
    '2015-01-01',
    null,
    'happened',
  ]);
  expect(asked.number('limit')).toBe(7);
});

it('takes the usual values for what is not given', () => {
  const asked = read('');
  expect(!isProblem(asked) && asked.number('limit')).toBe(50);
});

it.each([
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=1e1', 'limit'],
  ['limit=', 'limit'],
  ['limit=5&limit=5', 'limit'],
  ['authority=nowhere', 'authority'],
  ['authority=doncaster&authority=', 'authority'],
  ['edition=sif', 'edition'],
  ['grade=not_judged', 'grade'],
  ['since=2015-02-30', 'since'],
  ['since=2015', 'since'],
  ['asOf=2026-11-27', 'asOf'],
  ['asOf=2013-08-01', 'asOf'],
  ['rev=latest', 'rev'],
  ['cursor=a b', 'cursor'],
  ['colour=red', 'colour'],
  ['__proto__=1', '__proto__'],
  ['Limit=5', 'Limit'],
])('refuses %s and names the parameter', (query, name) => {
  expect(wrong(query)).toEqual([400, name]);
});

it('says nothing of what was typed, and cuts the name of a parameter', () => {
  const long = 'x'.repeat(500);
  const asked = read(`${long}=%3Cscript%3E`);
  expect(isProblem(asked) && asked.parameter).toBe('x'.repeat(80));
  expect(JSON.stringify(asked)).not.toContain('script');
});

it('never throws, whatever is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), (pairs) => {
      readQuery(new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])), parameters);
    }),
    { numRuns: 40 },
  );
});

it('wants a search to search for something', () => {
  const asked = readQuery(new URLSearchParams('limit=3'), searchParameters(words));
  expect(isProblem(asked) && [asked.parameter, asked.detail]).toEqual(['q', 'It has to be given.']);
});

it('reads a cursor back, and no other text', () => {
  const cursor = { rev: '2026-11-26.1', newest: true, after: 'doncaster/inspections/2022-04-08/overall' };
  expect(readCursor(printCursor(cursor))).toEqual(cursor);
  expect(readCursor(printCursor({ ...cursor, newest: false, after: 40 }))).toMatchObject({ after: 40 });
  fc.assert(fc.property(fc.string(), (typed) => readCursor(typed) === null));
  expect(readCursor(Buffer.from('["a",true,-1]').toString('base64url'))).toBeNull();
  expect(readCursor(`${printCursor(cursor)}=`)).toBeNull();
});
