/** What other sources say about a fact, as rows. */
import type { AuthorityHistory } from '../history';
import type { Statement } from '../source';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { statedColumns } from './provenance-columns';
import { keyColumn, required } from './shared-columns';

export const statementColumns: ColumnOf<Statement>[] = [
  keyColumn('the statement'),
  column(
    'about',
    'About (key)',
    'code',
    'Key of the fact that it is about.',
    ({ subjectKey }) => subjectKey,
    required,
  ),
  column(
    'stance',
    'Stance',
    'code',
    'agrees with our entry, differs from it, or adds to it.',
    ({ stance }) => stance,
    { required: true, values: ['agrees', 'differs', 'adds'] },
  ),
  column('says', 'What it says', 'text', 'In our words.', ({ says }) => says, required),
  ...columnsOf(statedColumns, ({ page, source }: Statement) => ({ page, source })),
];

export const statementsTable = (statements: readonly Statement[], name = 'statements', of = ''): TableModel =>
  tableOf({ name, title: `${of}What other sources say`, key: ['key'] }, statementColumns, statements);

/** All statements about what a history holds, in the order of its page. */
export const statementsIn = ({ inspections, visits, events, delivery }: AuthorityHistory): Statement[] =>
  [...inspections, ...visits, ...events, ...delivery].flatMap(({ statements }) => statements);
