import { type Format, formatAddress, formats } from '@/lib/domain/formats';
import type { TableModel } from '@/lib/domain/tables/model';
import { siteOrigin } from '@/components/site-origin';
import { type About, aboutOf } from './about';
import { pageAddress, type PageFile } from './page-file';
import { csvOf } from './written/csv';
import { csvwOf, metadataAddress } from './written/csvw';
import { jsonOf } from './written/json';
import { type Look, pictureOf, svgOf } from './written/picture';
import { xlsxOf } from './written/xlsx';

/** What an address asks for beside the view: one table, one chart, light or dark. */
export interface Choice extends Look {
  table: string | null;
  chart: string | null;
}

/** A page in a format; 404 in plain words, with those that there are, for a table or chart that it does not have. */
export async function answer(file: PageFile, format: Format, choice: Choice): Promise<Response> {
  const origin = await siteOrigin();
  const { tables } = file;
  const asked = choice.table === null ? null : tables.find(({ name }) => name === choice.table);
  if (asked === undefined) return noSuch('table', choice.table, tables, file);
  const table = asked ?? tables[0];
  if (!table) return plainError(404, 'This page has no table.\n');
  const about = aboutOf(file, origin);
  const query = queryOf(file, choice);
  switch (format) {
    case 'csv': {
      const link = `<${metadataAddress(file.path, query)}>; rel="describedby"; type="application/csvm+json"`;
      return sent(csvOf(table), format, file, choice, { Link: link });
    }
    case 'csv-metadata.json': {
      const url = new URL(formatAddress(file.path, query, 'csv'), origin).href.replaceAll('%7E', '~');
      return sent(csvwOf(table, { url, about }), format, file, choice);
    }
    case 'json':
      return sent(jsonOf(file, about, asked ? [asked] : tables), format, file, choice);
    case 'xlsx':
      return sent(await xlsxOf(about, asked ? [asked] : tables), format, file, choice);
    default:
      return picture(file, format, choice, about);
  }
}

async function picture(
  file: PageFile,
  format: 'svg' | 'png' | 'png-2x',
  choice: Choice,
  about: About,
): Promise<Response> {
  const { pictures } = file;
  const asked = choice.chart === null ? pictures[0] : pictures.find(({ name }) => name === choice.chart);
  if (!asked) return noSuch('chart', choice.chart, pictures, file);
  if (format === 'svg') return sent(svgOf(asked, file, about, choice), format, file, choice);
  const scale = format === 'png' ? 1 : 2;
  return sent(await pictureOf(asked, file, about, choice, scale), format, file, choice);
}

/** The query of a format's address: the view and the table asked for. */
function queryOf(file: PageFile, { table }: Choice): string {
  const own = pageAddress(file).slice(file.path.length);
  return table === null ? own : `${own}${own === '' ? '?' : '&'}table=${table}`;
}

function sent(
  body: BodyInit,
  format: Format,
  { name, asAt }: PageFile,
  { table, chart }: Choice,
  headers: Record<string, string> = {},
): Response {
  const ending = format === 'png-2x' ? '2x.png' : format;
  const part = (formats[format].kind === 'table' ? table : chart) ?? '';
  const file = ['gradeline', name, part, `${asAt}.${ending}`].filter(Boolean).join('-');
  const way = format === 'csv' || format === 'xlsx' ? 'attachment' : 'inline';
  return new Response(body, {
    headers: {
      'Content-Type': formats[format].type,
      'Content-Disposition': `${way}; filename="${file}"`,
      // Notebooks and pages of others read them in the browser; nothing here depends on who asks.
      'Access-Control-Allow-Origin': '*',
      ...headers,
    },
  });
}

function noSuch(
  what: 'table' | 'chart',
  asked: string | null,
  all: readonly Pick<TableModel, 'name' | 'title'>[],
  file: PageFile,
): Response {
  const name = asked === null ? '' : ` “${asked.slice(0, 80)}”`;
  const lines = all.map((one) => `  ${what}=${one.name}  ${one.title}\n`).join('');
  const body = `The page ${pageAddress(file)} has no ${what}${name}.\n${all.length > 0 ? `It has:\n${lines}` : ''}`;
  return plainError(404, body);
}

/** Errors are in plain words and never kept. */
export const plainError = (status: number, body: string): Response =>
  new Response(body, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
