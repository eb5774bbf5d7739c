import { formatAddress } from '@/lib/domain/formats';
import type { TableModel } from '@/lib/domain/tables/model';
import type { About } from '../about';
import { APOSTROPHE, dialect, schemaOf } from './csvw-schema';

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
      'dc:description': `${about.unofficial} ${APOSTROPHE}`,
      'dc:source': about.page,
      'dc:modified': about.asAt,
      'dc:hasVersion': about.revision,
      'dc:license': about.licences.some((licence) => licence.includes('Open Government Licence'))
        ? 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
        : undefined,
      'dc:rights': about.licences.join('; '),
      'dc:bibliographicCitation': about.cite,
      dialect,
      // A table of a page refers to no other.
      tableSchema: schemaOf(columns, key, (table) => table),
    },
    null,
    2,
  )}\n`;
}

/** Where the metadata of a CSV file stand: beside it (`{+url}-metadata.json`). */
export const metadataAddress = (path: string, query: string): string =>
  formatAddress(path, query, 'csv-metadata.json');
