/** The data package of a release, made once for as long as its facts are remembered (docs/decisions/0123). */
import { createHash } from 'node:crypto';
import { csvOf } from '@/app/formats/written/csv';
import { changelogText } from '@/lib/domain/package/changelog';
import { type Beside, csvName } from '@/lib/domain/package/files';
import { datapackageText, type Weighed } from '@/lib/domain/package/frictionless';
import { licencesText } from '@/lib/domain/package/licences';
import { readmeText } from '@/lib/domain/package/readme';
import { sqlOf } from '@/lib/domain/package/sql';
import { dayOf, packageTables } from '@/lib/domain/package/tables';
import type { RevisionNews } from '@/lib/domain/latest';
import type { Holdings } from '@/lib/domain/records/holdings';
import type { Facts } from '@/lib/queries/facts';
import { sqliteFile } from '@/lib/sqlite-file';
import { csvwGroup } from './written/csvw-group';
import { zipOf } from './written/zip';

export interface PackedTable extends Weighed {
  csv: string;
}

export interface DataPackage {
  /** Newest first: the release of the package, and those before it. */
  releases: RevisionNews[];
  tables: PackedTable[];
  besides: Record<Beside, string>;
  zip: Uint8Array;
  sqlite: Uint8Array;
}

/** By what they are made from: a store that is swapped has other holdings, and what is forgotten there is forgotten here. */
const made = new WeakMap<Holdings, Promise<DataPackage>>();

/**
 * Requests that come while it is made wait for the one making.
 * @param facts of a release, frozen: `factsAt({ rev })`
 */
export async function packageOf(facts: Facts): Promise<DataPackage> {
  const held = await facts.holdings();
  const found = made.get(held);
  if (found) return found;
  const making = facts.releases().then((releases) => pack(held, facts.revision, releases));
  made.set(held, making);
  making.catch(() => made.delete(held));
  return making;
}

function pack(held: Holdings, release: Facts['revision'], releases: RevisionNews[]): DataPackage {
  const tables = packageTables(held).map((table): PackedTable => {
    const csv = csvOf({ columns: table.kind.columns, rows: table.rows });
    return { ...table, csv, ...weightOf(csv) };
  });
  const besides: Record<Beside, string> = {
    'README.md': readmeText(release, tables),
    'CHANGELOG.md': changelogText(releases, held.corrections),
    'LICENCES.md': licencesText(tables),
    'datapackage.json': datapackageText(release, tables),
    'csv-metadata.json': csvwGroup(release, tables),
  };
  const files = [
    ...Object.entries(besides).map(([name, text]) => ({ name, text })),
    ...tables.map(({ kind, csv }) => ({ name: csvName(kind.name), text: csv })),
  ];
  return {
    ...{ releases, tables, besides },
    zip: zipOf(files, dayOf(release)),
    sqlite: sqliteFile(sqlOf(release, tables)),
  };
}

/** Size in bytes and SHA-256 in hex. */
export const weightOf = (content: string | Uint8Array): { bytes: number; sha256: string } => ({
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
});
