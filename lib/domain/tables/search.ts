/** What a search found, as rows: the passages of the page of results, visits and events, authorities. */
import type { Framework } from '../framework';
import { gradeLooks } from '../grades';
import type { Happening } from '../happening';
import type { AuthoritySummary } from '../history';
import { sectionTitle } from '../report-text';
import type { SearchHit } from '../search';
import { column, type ColumnOf, type TableModel, tableOf } from './model';
import { authorityColumns, editionColumn, required } from './shared-columns';

export interface Hit extends SearchHit {
  framework: Framework;
}

export const hitColumns: ColumnOf<Hit>[] = [
  column(
    'inspection',
    'Inspection (key)',
    'code',
    'Key of the inspection: its page stands at /authorities/ and this.',
    ({ inspection }) => inspection,
    required,
  ),
  column(
    'anchor',
    'Anchor',
    'code',
    'Place of the passage on that page: behind a number sign in its address.',
    ({ anchor }) => anchor,
    required,
  ),
  column('authority_name', 'Authority', 'text', 'Display name.', ({ authority }) => authority, required),
  column('end_date', 'End', 'date', 'Last day of the inspection.', ({ endDate }) => endDate),
  column(
    'published_on',
    'Published',
    'date',
    'Day on which the report was published.',
    ({ publishedOn }) => publishedOn,
  ),
  editionColumn,
  column(
    'edition_label',
    'Edition',
    'text',
    'The framework edition in short.',
    ({ edition, framework }) =>
      framework.editions.find(({ code }) => code === edition)?.shortLabel ?? edition,
  ),
  column('section', 'Section', 'text', 'Title of the section of the report.', ({ section, sectionKind }) =>
    sectionTitle({ title: section, kind: sectionKind }),
  ),
  column(
    'grade',
    'Grade (code)',
    'code',
    'Code of the grade that the section’s heading states; empty where it states none.',
    ({ grade }) => grade,
  ),
  column('grade_label', 'Grade', 'text', 'The grade in words.', ({ grade }) =>
    grade ? gradeLooks[grade].label : null,
  ),
  column(
    'paragraph',
    'Paragraph',
    'integer',
    'Number of the paragraph; empty where the report does not number it.',
    ({ number }) => number,
  ),
  column('page', 'Page', 'integer', 'Page of the PDF file, counted from 1.', ({ page }) => page, required),
  column(
    'passage',
    'Passage',
    'text',
    'The words found with what stands around them; Crown copyright, Open Government Licence v3.0.',
    ({ snippet }) =>
      snippet
        .map(({ text }) => text)
        .join('')
        .trim(),
  ),
];

export const happeningColumns: ColumnOf<Happening>[] = [
  column(
    'key',
    'Key',
    'code',
    'Key of the visit or event: its page stands at /authorities/ and this.',
    ({ key }) => key,
    required,
  ),
  column('authority_name', 'Authority', 'text', 'Display name.', ({ authority }) => authority, required),
  column(
    'date',
    'Date',
    'date',
    'As exact as the source gives it; empty where none is known.',
    ({ date }) => date,
  ),
  column('what', 'What', 'text', 'What it was, in our words.', ({ words }) => words, required),
];

export interface Found {
  hits: readonly SearchHit[];
  happenings: readonly Happening[];
  named: readonly AuthoritySummary[];
  framework: Framework;
}

export function searchTables({ hits, happenings, named, framework }: Found): TableModel[] {
  const passages = hits.map((hit): Hit => ({ ...hit, framework }));
  return [
    tableOf(
      { name: 'passages', title: 'Passages found', key: ['inspection', 'anchor'] },
      hitColumns,
      passages,
    ),
    tableOf(
      { name: 'visits-and-events', title: 'Visits and events found', key: ['key'] },
      happeningColumns,
      happenings,
    ),
    tableOf(
      { name: 'authorities', title: 'Authorities of that name', key: ['authority'] },
      authorityColumns,
      named,
    ),
  ];
}
