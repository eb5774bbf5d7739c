/** States of our data, and what was mended in them. */
import { RevisionKind } from '@/lib/generated/prisma/enums';
import type { Correction } from '../reading';
import { column, type ColumnOf } from '../tables/model';
import { addedColumn } from '../tables/provenance-columns';
import { keyIn, required } from '../tables/shared-columns';
import type { Holdings } from './holdings';
import { OURS, recordOf } from './record';

type RevisionHeld = Holdings['revisions'][number];

const ours = { licence: OURS, viewed: false, page: () => '/about#corrections' } as const;

const revisionRecord: ColumnOf<RevisionHeld>[] = [
  column(
    'revision',
    'Revision',
    'code',
    'Its name: what rev takes.',
    ({ id }) => id,
    keyIn('revisions', 'revision'),
  ),
  column('time', 'Time', 'text', 'When it was made, ISO 8601 in UTC.', ({ time }) => time, required),
  column(
    'kind',
    'Kind',
    'code',
    'release: the same on every server; local: from an import on this server only.',
    ({ kind }) => kind,
    { required: true, values: Object.values(RevisionKind) },
  ),
  column('reason', 'Reason', 'text', 'What it brought, in our words.', ({ reason }) => reason, required),
];

export const revisions = recordOf({
  ...ours,
  name: 'revisions',
  title: 'Revisions',
  description: 'States of our data, up to the one that is looked at. A revision never changes.',
  key: ['revision'],
  clocks: { public: ['time'] },
  columns: revisionRecord,
  of: (held) => held.revisions,
});

const correctionRecord: ColumnOf<Correction>[] = [
  column('about', 'About (key)', 'code', 'Key of the fact that was mended.', ({ key }) => key, required),
  column('subject', 'About', 'text', 'What the key names, in words.', ({ subject }) => subject, required),
  column('field', 'Field', 'code', 'Name of the field in our store.', ({ field }) => field, required),
  column('old', 'Before', 'text', 'What it said; empty: nothing.', (one) => one.old || null),
  column('new', 'Now', 'text', 'What it says now; empty: nothing.', (one) => one.new || null),
  column('page', 'Page', 'integer', 'Page of the PDF file, counted from 1.', ({ page }) => page),
  column('reason', 'Reason', 'text', 'Why, in our words.', ({ reason }) => reason, required),
  { ...addedColumn, description: 'Revision that brought the correction.' },
];

export const corrections = recordOf({
  ...ours,
  name: 'corrections',
  title: 'Corrections',
  description: 'Published errors that we mended: what it said, what it says now, and why.',
  key: ['added_in', 'about', 'field'],
  columns: correctionRecord,
  of: (held) => held.corrections,
});
