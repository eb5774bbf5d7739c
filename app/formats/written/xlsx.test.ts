import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { authorityTables } from '@/lib/domain/tables/authority';
import type { TableModel } from '@/lib/domain/tables/model';
import type { About } from '../about';
import { xlsxOf } from './xlsx';

const about: About = {
  title: 'Doncaster',
  page: 'http://localhost/authorities/doncaster',
  asAt: '2026-11-22',
  revision: '2026-11-22.1',
  licences: ['Open Government Licence v3.0'],
  cite: 'Gradeline',
  unofficial: 'Unofficial.',
};
const read = async (tables: TableModel[]) => readXlsxFile(Buffer.from(await xlsxOf(about, tables)));

describe('a workbook', () => {
  it('holds a sheet for each table and one about the file', async () => {
    const sheets = await read(authorityTables(doncaster, '2026-11-22'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'judgements',
      'earlier',
      'visits',
      'events',
      'delivery',
      'twelve-months',
      'About',
    ]);
    expect(sheets.at(-1)?.data).toContainEqual(['Revision of the data', '2026-11-22.1', null]);
  });

  it('has days as dates, less exact dates as text, and numbers as numbers', async () => {
    const sheets = await read(authorityTables(doncaster, '2026-11-22'));
    const rows = sheets.find(({ sheet }) => sheet === 'visits')?.data ?? [];
    const starts = rows.map((row) => row[rows[0]?.indexOf('start_date') ?? -1]);
    expect(starts).toEqual(['start_date', new Date('2017-02-28T00:00:00Z'), '2016-10', '2016-08']);
    const pages = rows.map((row) => row[rows[0]?.indexOf('page') ?? -1]);
    expect(pages[1]).toBe(1);
  });

  it('never computes a text', async () => {
    const table: TableModel = {
      name: 'a-name-that-is-much-longer-than-excel-takes',
      title: 'Texts',
      columns: [{ name: 'text', title: 'Text', datatype: 'text', description: '' }],
      rows: [['=1+1'], ['<b>&amp;']],
      key: [],
    };
    const [sheet] = await read([table]);
    expect(sheet?.sheet).toHaveLength(31);
    expect(sheet?.data).toEqual([['text'], ['=1+1'], ['<b>&amp;']]);
  });
});
