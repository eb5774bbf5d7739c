/** Columns that tell where a fact comes from. */
import { Confidence, Method } from '@/lib/generated/prisma/enums';
import { sourceInWords } from '../provenance';
import type { Provenance, SourceRef } from '../source';
import { column, columnsOf, type ColumnOf } from './model';
import { required } from './shared-columns';

/** An address in the letters that programs take for one; browsers show some others as they are. */
const asUri = (url: string): string => url.replace(/[^\x21-\x7e]+/g, encodeURIComponent);

export const sourceColumns: ColumnOf<SourceRef>[] = [
  column(
    'source',
    'Source',
    'text',
    'What states the fact: publisher, title and date.',
    sourceInWords,
    required,
  ),
  column('source_url', 'Address of the source', 'url', 'Where the source is or was.', ({ url }) =>
    url === null ? null : asUri(url),
  ),
  column(
    'source_sha256',
    'SHA-256 of the file',
    'code',
    'Hash of the file that was read; empty where none was.',
    ({ sha256 }) => sha256,
  ),
  column(
    'source_licence',
    'Licence of the source',
    'text',
    'Licence under which the source stands.',
    ({ licence }) => licence,
    required,
  ),
];

const pageColumn = column<{ page: number | null }>(
  'page',
  'Page',
  'integer',
  'Page of the PDF file, counted from 1; empty where it is not recorded.',
  ({ page }) => page,
);

export const addedColumn = column<{ addedIn: string }>(
  'added_in',
  'In our data since',
  'code',
  'Revision of our data that added the fact as it stands here.',
  ({ addedIn }) => addedIn,
  { required: true, refersTo: { record: 'revisions', column: 'revision' } },
);

export const provenanceColumns: ColumnOf<Provenance>[] = [
  pageColumn,
  ...columnsOf(sourceColumns, ({ source }: Provenance) => source),
  column(
    'how_read',
    'How it was read',
    'code',
    'report_reader: read from the report’s own file; reference_table: by way of our reference table.',
    ({ method }) => method,
    { required: true, values: Object.values(Method) },
  ),
  column(
    'confidence',
    'How exactly dated',
    'code',
    'exact; month: known to the month only; derived: not dated exactly by the source, or planned.',
    ({ confidence }) => confidence,
    { required: true, values: Object.values(Confidence) },
  ),
  column('note', 'Note', 'text', 'What there is to note of the fact.', ({ note }) => note),
  addedColumn,
];

/** Of what another source says: no reader has read it into the table. */
export const statedColumns: ColumnOf<{ page: number | null; source: SourceRef }>[] = [
  pageColumn,
  ...columnsOf(sourceColumns, ({ source }: { source: SourceRef }) => source),
];
