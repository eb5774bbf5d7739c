import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '@/lib/domain/tables/model';
import { csvOf } from './csv';

const column = (name: string): Column => ({ name, title: name, datatype: 'text', description: '' });
const written = (rows: Cell[][]) => csvOf({ columns: [column('one'), column('two')], rows });

describe('a CSV file', () => {
  it('has a header, CRLF at every line and no byte order mark', () => {
    expect(written([['a', 1]])).toBe('one,two\r\na,1\r\n');
  });

  it('holds quotation marks, commas and line ends as another reader reads them', () => {
    const rows = [
      ['Bournemouth, Christchurch and Poole', 'a “quote” and a "quote"'],
      ['two\r\nlines', 'tab\tinside'],
      ['é’ŵ', ''],
    ];
    expect(parse(written(rows))).toEqual([['one', 'two'], ...rows]);
  });

  it('is safe in spreadsheets: a text that would be computed has an apostrophe before it', () => {
    for (const text of ['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '\nx']) {
      expect(parse(written([[text, null]]))[1]).toEqual([`'${text}`, '']);
    }
  });

  it('leaves numbers, dates and yes or no as they are', () => {
    expect(written([[-5, true]])).toContain('\r\n-5,true\r\n');
    expect(written([['2016-08', 0.5]])).toContain('\r\n2016-08,0.5\r\n');
  });
});
