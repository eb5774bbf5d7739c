import { expect, it } from 'vitest';
import type { Entry, RecordKind } from '@/lib/domain/records/record';
import { Asked } from '../asked/read';
import type { Words } from '../asked/words';
import { chosen } from './entries';

const column = (name: string) => ({ name, title: name, datatype: 'date' as const, description: '' });
const kind = (spans?: true): RecordKind => ({
  ...{ name: 'visits', title: '', description: '', licence: '', key: ['key'], viewed: true },
  columns: ['key', 'start_date', 'end_date', 'published_on'].map(column),
  clocks: { happened: ['end_date', 'start_date'], public: ['published_on'], ...(spans ? { spans } : {}) },
  rows: () => [],
  table: () => ({ name: '', title: '', key: [], columns: [], rows: [] }),
});
const entry = (...cells: (string | null)[]): Entry => ({
  id: cells[0] ?? '',
  cells,
  page: null,
  source: null,
});
const entries = [
  entry('day', '2016-03-01', '2016-03-04', '2016-04-20'),
  entry('month', '2016-05', null, null),
  entry('years', '2014', '2016', null),
  entry('unknown', null, null, '2016-06-01'),
];
const words: Words = {
  authorities: [],
  slugOf: () => null,
  regions: [],
  day: '',
  codesOf: () => [],
  valuesOf: () => null,
};
const found = (asked: Record<string, unknown>, spans?: true) =>
  chosen(entries, kind(spans), new Asked(asked), words).map(({ id }) => id);

it('takes a date for the days that it can mean', () => {
  expect(found({ since: '2016-05-31', until: '2016-05-31' })).toEqual(['month', 'years']);
  expect(found({ since: '2016-03-04', until: '2016-03-04' })).toEqual(['day', 'years']);
  expect(found({ since: '2017-01-01' })).toEqual([]);
});

it('places what has a last day at it, and what can have been at any time of a span at all of it', () => {
  expect(found({ until: '2015-12-31' })).toEqual([]);
  expect(found({ until: '2015-12-31' }, true)).toEqual(['years']);
});

it('asks when it became public where that is meant, and leaves out what has no such date', () => {
  expect(found({ since: '2016-04-01', clock: 'public' })).toEqual(['day', 'unknown']);
  expect(found({ until: '2016-04-19', clock: 'public' })).toEqual([]);
  expect(found({})).toHaveLength(4);
});
