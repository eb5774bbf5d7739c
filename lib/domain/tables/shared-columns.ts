/** Columns that several tables have: authorities, inspections, and where a fact comes from. */
import type { Edition } from '../framework';
import { absenceLabels, type AbsenceReason, type Grade, gradeLooks } from '../grades';
import type { AuthoritySummary, Kind } from '../history';
import { sourceInWords } from '../provenance';
import type { Provenance, SourceRef } from '../source';
import { column, columnsOf, type ColumnOf } from './model';

const codeOf =
  (scheme: string) =>
  ({ codes }: AuthoritySummary): string | null =>
    codes
      .filter((one) => one.scheme === scheme)
      .map(({ code }) => code)
      .join(' ') || null;

export const authorityColumns: ColumnOf<AuthoritySummary>[] = [
  column(
    'authority',
    'Authority (code)',
    'code',
    'The authority’s name in our addresses.',
    ({ slug }) => slug,
  ),
  column('authority_name', 'Authority', 'text', 'Display name.', ({ displayName }) => displayName),
  column(
    'urn',
    'URN',
    'code',
    'Ofsted’s unique reference number; several are separated by a space.',
    codeOf('urn'),
  ),
  column(
    'gss',
    'GSS code',
    'code',
    'Code of the Government Statistical Service; several are separated by a space.',
    codeOf('gss'),
  ),
];

/** What every shape of an inspection has. */
interface Inspected {
  key: string;
  kind: Kind;
  edition: Edition;
  startDate: string | null;
  endDate: string | null;
  publishedOn: string | null;
}

export const inspectionColumns: ColumnOf<Inspected>[] = [
  column(
    'inspection',
    'Inspection (key)',
    'code',
    'Key of the inspection: its page stands at /authorities/ and this.',
    ({ key }) => key,
  ),
  column('kind', 'Kind (code)', 'code', 'Code of the kind of inspection.', ({ kind }) => kind.code),
  column('kind_label', 'Kind', 'text', 'The kind of inspection in words.', ({ kind }) => kind.label),
  column(
    'edition',
    'Edition (code)',
    'code',
    'Code of the framework edition that the report names.',
    ({ edition }) => edition.code,
  ),
  column(
    'edition_label',
    'Edition',
    'text',
    'The framework edition in short.',
    ({ edition }) => edition.shortLabel,
  ),
  column(
    'start_date',
    'Start',
    'date',
    'First day of the inspection; empty where it is not known.',
    ({ startDate }) => startDate,
  ),
  column(
    'end_date',
    'End',
    'date',
    'Last day of the inspection; empty where it is not known.',
    ({ endDate }) => endDate,
  ),
  column(
    'published_on',
    'Published',
    'date',
    'Day on which the report was published, as filed; empty where it is not known.',
    ({ publishedOn }) => publishedOn,
  ),
];

/** A grade or the reason why there is none, never both. */
export interface Judged {
  grade: Grade | null;
  reason: AbsenceReason | null;
}

export const gradeColumns: ColumnOf<Judged>[] = [
  column(
    'grade',
    'Grade (code)',
    'code',
    'Code of the grade; empty where there is none.',
    ({ grade }) => grade,
  ),
  column('grade_label', 'Grade', 'text', 'The grade in words; empty where there is none.', ({ grade }) =>
    grade ? gradeLooks[grade].label : null,
  ),
  column(
    'absence',
    'Why no grade (code)',
    'code',
    'Code of the reason why there is no grade; empty where there is one.',
    ({ grade, reason }) => (grade ? null : (reason ?? 'not_in_our_data')),
  ),
  column('absence_label', 'Why no grade', 'text', 'The reason in words.', ({ grade, reason }) =>
    grade ? null : absenceLabels[reason ?? 'not_in_our_data'],
  ),
];

const sourceColumns: ColumnOf<SourceRef>[] = [
  column('source', 'Source', 'text', 'What states the fact: publisher, title and date.', sourceInWords),
  column('source_url', 'Address of the source', 'url', 'Where the source is or was.', ({ url }) => url),
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
  ),
];

const pageColumn = column<{ page: number | null }>(
  'page',
  'Page',
  'integer',
  'Page of the PDF file, counted from 1; empty where it is not recorded.',
  ({ page }) => page,
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
  ),
  column(
    'confidence',
    'How exactly dated',
    'code',
    'exact; month: known to the month only; derived: not dated exactly by the source, or planned.',
    ({ confidence }) => confidence,
  ),
  column('note', 'Note', 'text', 'What there is to note of the fact.', ({ note }) => note),
  column(
    'added_in',
    'In our data since',
    'code',
    'Revision of our data that added the fact as it stands here.',
    ({ addedIn }) => addedIn,
  ),
];

/** Of what another source says: no reader has read it into the table. */
export const statedColumns: ColumnOf<{ page: number | null; source: SourceRef }>[] = [
  pageColumn,
  ...columnsOf(sourceColumns, ({ source }: { source: SourceRef }) => source),
];

/** The first column of a table whose rows have a key of their own. */
export const keyColumn = (what: string) =>
  column<{ key: string }>('key', 'Key', 'code', `Key of ${what}.`, ({ key }) => key);
