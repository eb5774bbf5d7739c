import { formatAddress } from '@/lib/domain/formats';
import type { Datatype, TableModel } from '@/lib/domain/tables/model';
import type { About } from '../about';

const datatypes: Record<Datatype, unknown> = {
  text: 'string',
  code: 'string',
  // As exact as the source: a year, a month or a day.
  date: { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  day: { base: 'date', format: 'yyyy-MM-dd' },
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  url: 'anyURI',
};

/** CSV on the Web (https://www.w3.org/TR/tabular-metadata/): what the file holds, column by column, as JSON. */
export function csvwOf(
  { title, columns, key }: TableModel,
  { url, about }: { url: string; about: About },
): string {
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url,
      'dc:title': `${about.title}: ${title}`,
      'dc:description': `${about.unofficial} A text that begins with =, +, -, @, a tab or a line end has an apostrophe before it, so that spreadsheets do not compute it: take it away to have the text.`,
      'dc:source': about.page,
      'dc:modified': about.asAt,
      'dc:hasVersion': about.revision,
      'dc:license': about.licences.some((licence) => licence.includes('Open Government Licence'))
        ? 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
        : undefined,
      'dc:rights': about.licences.join('; '),
      'dc:bibliographicCitation': about.cite,
      dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
      tableSchema: {
        columns: columns.map(({ name, title: head, datatype, description }) => ({
          name,
          titles: [name, head],
          'dc:description': description,
          datatype: datatypes[datatype],
          ...(key.includes(name) ? { required: true } : {}),
        })),
        primaryKey: key,
      },
    },
    null,
    2,
  )}\n`;
}

/** Where the metadata of a CSV file stand: beside it (`{+url}-metadata.json`). */
export const metadataAddress = (path: string, query: string): string =>
  formatAddress(path, query, 'csv-metadata.json');
