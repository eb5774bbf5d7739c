/** The tables of the package in the words of CSV on the Web: one group (https://www.w3.org/TR/tabular-metadata/#table-groups). */
import { APOSTROPHE, dialect, schemaOf } from '@/app/formats/written/csvw-schema';
import { csvName } from '@/lib/domain/package/files';
import { licencesFor, MIT, OGL } from '@/lib/domain/package/licences';
import { dayOf, type PackageTable, type Release, TITLE, UNOFFICIAL } from '@/lib/domain/package/tables';

export function csvwGroup(release: Release, tables: readonly PackageTable[]): string {
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      '@type': 'TableGroup',
      'dc:title': TITLE,
      'dc:description': `${UNOFFICIAL} ${APOSTROPHE}`,
      'dc:hasVersion': release.id,
      'dc:modified': dayOf(release),
      'dc:license': [{ '@id': OGL.path }, { '@id': MIT.path }],
      dialect,
      tables: tables.map((table) => {
        const { name, title, description, licence, key, columns } = table.kind;
        return {
          url: csvName(name),
          'dc:title': title,
          'dc:description': description,
          'dc:rights': licence,
          'dc:license': licencesFor(table).map(({ path }) => ({ '@id': path })),
          tableSchema: schemaOf(columns, key, csvName),
        };
      }),
    },
    null,
    2,
  )}\n`;
}
