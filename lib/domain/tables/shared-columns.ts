/** Columns that several tables have: authorities, inspections and grades. */
import type { Edition } from '../framework';
import { absenceLabels, AbsenceReason, Grade, gradeLooks } from '../grades';
import type { AuthoritySummary, Kind } from '../history';
import { column, type ColumnOf, type Rules } from './model';

export const required: Rules = { required: true };

/** Of a column that holds keys of a kind of record, whose own column is called the same. */
export const keyIn = (record: string, name: string): Rules => ({
  required: true,
  refersTo: { record, column: name },
});

export const codeOf =
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
    keyIn('authorities', 'authority'),
  ),
  column('authority_name', 'Authority', 'text', 'Display name.', ({ displayName }) => displayName, required),
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
    keyIn('inspections', 'inspection'),
  ),
  column(
    'kind',
    'Kind (code)',
    'code',
    'Code of the kind of inspection.',
    ({ kind }) => kind.code,
    keyIn('kinds', 'kind'),
  ),
  column(
    'kind_label',
    'Kind',
    'text',
    'The kind of inspection in words.',
    ({ kind }) => kind.label,
    required,
  ),
  column(
    'edition',
    'Edition (code)',
    'code',
    'Code of the framework edition that the report names.',
    ({ edition }) => edition.code,
    keyIn('editions', 'edition'),
  ),
  column(
    'edition_label',
    'Edition',
    'text',
    'The framework edition in short.',
    ({ edition }) => edition.shortLabel,
    required,
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
    { values: Object.values(Grade), refersTo: { record: 'grades', column: 'grade' } },
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
    { values: Object.values(AbsenceReason), refersTo: { record: 'absences', column: 'absence' } },
  ),
  column('absence_label', 'Why no grade', 'text', 'The reason in words.', ({ grade, reason }) =>
    grade ? null : absenceLabels[reason ?? 'not_in_our_data'],
  ),
];

/** The first column of a table whose rows have a key of their own. */
export const keyColumn = (what: string) =>
  column<{ key: string }>('key', 'Key', 'code', `Key of ${what}.`, ({ key }) => key, required);

/** Of what names its edition by the code alone. */
export const editionColumn = column<{ edition: string }>(
  'edition',
  'Edition (code)',
  'code',
  'Code of the framework edition.',
  ({ edition }) => edition,
  keyIn('editions', 'edition'),
);
