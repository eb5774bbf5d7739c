/** Sources, and what they say of facts that we took from others. */
import type { SourceRef } from '../source';
import { column, columnsOf, type ColumnOf } from '../tables/model';
import { addedColumn, sourceColumns } from '../tables/provenance-columns';
import { statementColumns } from '../tables/statements';
import { authorityColumns, required } from '../tables/shared-columns';
import { sourceIdColumn } from './columns';
import type { Holdings, SourcedRow } from './holdings';
import { recordOf, STATED } from './record';

const ownColumns: ColumnOf<SourceRef>[] = [
  sourceIdColumn,
  column(
    'source_kind',
    'Kind of source',
    'code',
    'report: a report’s file; web: a letter, article or page; table: a reference table.',
    ({ kind }) => kind,
    { required: true, values: ['report', 'web', 'table'] },
  ),
  ...sourceColumns,
  column('publisher', 'Publisher', 'text', 'Who published it; empty: not recorded.', (one) => one.publisher),
  column('title', 'Title', 'text', 'As printed, or in our words.', ({ title }) => title, required),
  column('author', 'Author', 'text', 'Who wrote it; empty: not recorded.', ({ author }) => author),
  column(
    'published_on',
    'Published',
    'date',
    'Date on the source itself; empty where it is not known.',
    ({ publishedOn }) => publishedOn,
  ),
  column(
    'retrieved_on',
    'Retrieved',
    'date',
    'When it was retrieved; empty: not recorded.',
    ({ retrievedOn }) => retrievedOn,
  ),
];

export const sources = recordOf<SourcedRow>({
  name: 'sources',
  title: 'Sources',
  description: 'Reports, letters, articles and pages that state the facts, each version of them.',
  licence: STATED,
  key: ['source_id'],
  clocks: { public: ['published_on'] },
  viewed: true,
  columns: [...columnsOf(ownColumns, ({ source }: SourcedRow) => source), addedColumn],
  of: (held) => held.sources,
  source: ({ source }) => ({ source }),
});

type StatementHeld = Holdings['statements'][number];

const [statementKey, ...statementRest] = statementColumns;

const statementRecord: ColumnOf<StatementHeld>[] = [
  ...(statementKey ? [statementKey] : []),
  ...columnsOf(authorityColumns, ({ authority }: StatementHeld) => authority),
  ...statementRest,
  ...columnsOf([sourceIdColumn], ({ source }: StatementHeld) => source),
  addedColumn,
];

/** Collections of keys with a page of their own. */
const PAGED = /^[^/]+\/(?:inspections|visits|events)\//;

export const statements = recordOf({
  name: 'statements',
  title: 'Statements',
  description:
    'What other sources say about a fact: evidence, context or a contradiction. Where sources disagree, both stand.',
  licence: STATED,
  key: ['key'],
  viewed: true,
  columns: statementRecord,
  of: (held) => held.statements,
  page: ({ subjectKey, authority }) => `/authorities/${PAGED.test(subjectKey) ? subjectKey : authority.slug}`,
  source: ({ source, page }) => ({ source, page }),
});
