/** The words of the data: what codes stand for. Vocabularies have no revisions (docs/decisions/0110). */
import type { Edition, EditionArea, Lane } from '../framework';
import { AbsenceReason, absenceLabels, Grade, gradeLooks } from '../grades';
import { column, type ColumnOf } from '../tables/model';
import { editionColumn, keyIn, required } from '../tables/shared-columns';
import { editionAreaColumns } from './columns';
import type { KindHeld } from './holdings';
import { OURS, recordOf } from './record';

const vocabulary = { licence: OURS, viewed: false, page: () => '/glossary' } as const;

const code = <T>(record: string, name: string, title: string, value: (of: T) => string) =>
  column<T>(name, `${title} (code)`, 'code', 'Code in our data.', value, keyIn(record, name));

const order = column<{ order: number }>(
  'order',
  'Order',
  'integer',
  'In which they are listed; no order of merit.',
  (one) => one.order,
  required,
);

const editionColumns: ColumnOf<Edition>[] = [
  code('editions', 'edition', 'Edition', (one: Edition) => one.code),
  column('edition_label', 'Edition', 'text', 'In short.', ({ shortLabel }) => shortLabel, required),
  column('edition_title', 'Title', 'text', 'In full.', ({ label }) => label, required),
  column('in_use_from', 'From', 'date', 'First month or day of use.', ({ inUseFrom }) => inUseFrom),
  column('in_use_to', 'To', 'date', 'Last month or day of use; empty: in use.', ({ inUseTo }) => inUseTo),
  column('note', 'Note', 'text', 'What there is to know of it.', ({ note }) => note || null),
  order,
];

export const editions = recordOf({
  ...vocabulary,
  name: 'editions',
  title: 'Framework editions',
  description:
    'Editions of the framework under which Ofsted inspects. The edition is what the report prints.',
  key: ['edition'],
  columns: editionColumns,
  of: ({ framework }) => framework.editions,
});

export const judgementAreas = recordOf({
  ...vocabulary,
  name: 'judgement-areas',
  title: 'Judgement areas',
  description: 'What is judged, over all editions.',
  key: ['area'],
  columns: [
    code('judgement-areas', 'area', 'Judgement area', (one: Lane) => one.code),
    column('area_name', 'Judgement area', 'text', 'Over all editions.', ({ label }: Lane) => label, required),
    order,
  ],
  of: ({ areas }) => areas,
});

export const lanes = recordOf({
  ...vocabulary,
  name: 'lanes',
  title: 'Columns of tables and charts',
  description: 'Where judgements are shown: areas of several editions can stand in one column.',
  key: ['lane'],
  columns: [
    code('lanes', 'lane', 'Column', (one: Lane) => one.code),
    column('lane_label', 'Column', 'text', 'Heading of the column.', ({ label }: Lane) => label, required),
    order,
  ],
  of: ({ framework }) => framework.lanes,
});

export const editionAreas = recordOf<EditionArea>({
  ...vocabulary,
  name: 'edition-areas',
  title: 'What each edition judges',
  description: 'Areas of each edition, in printed order, and with what their judgements can be compared.',
  key: ['edition', 'area'],
  columns: [editionColumn, ...editionAreaColumns, order],
  of: ({ framework }) => framework.areas,
});

interface GradeHeld {
  code: Grade;
}

export const grades = recordOf<GradeHeld>({
  ...vocabulary,
  name: 'grades',
  title: 'Grades',
  description: 'The closed list of grades. Grades of the two scales are never compared.',
  key: ['grade'],
  columns: [
    { ...code('grades', 'grade', 'Grade', (one: GradeHeld) => one.code), values: Object.values(Grade) },
    column(
      'grade_label',
      'Grade',
      'text',
      'As inspectors print it.',
      (one) => gradeLooks[one.code].label,
      required,
    ),
    column('grade_short', 'In short', 'text', 'In short.', (one) => gradeLooks[one.code].short, required),
    column('scale', 'Scale', 'code', 'current, or before_2013.', (one) => gradeLooks[one.code].scale, {
      required: true,
      values: ['current', 'before_2013'],
    }),
    column(
      'order',
      'Order',
      'integer',
      'Within its scale, from 1.',
      (one) => gradeLooks[one.code].order,
      required,
    ),
  ],
  of: () => Object.values(Grade).map((one) => ({ code: one })),
});

interface AbsenceHeld {
  code: AbsenceReason;
}

export const absences = recordOf<AbsenceHeld>({
  ...vocabulary,
  name: 'absences',
  title: 'Why there is no grade',
  description: 'The closed list of reasons why there is no grade. A judgement has a grade or a reason.',
  key: ['absence'],
  columns: [
    {
      ...code('absences', 'absence', 'Why no grade', (one: AbsenceHeld) => one.code),
      values: Object.values(AbsenceReason),
    },
    column('absence_label', 'Why no grade', 'text', 'In words.', (one) => absenceLabels[one.code], required),
  ],
  of: () => Object.values(AbsenceReason).map((one) => ({ code: one })),
});

export const kinds = recordOf<KindHeld>({
  ...vocabulary,
  name: 'kinds',
  title: 'Kinds of inspections, visits and events',
  description: 'Only full inspections and re-inspections enter the overall column, intervals and counts.',
  key: ['kind'],
  columns: [
    code('kinds', 'kind', 'Kind', (one: KindHeld) => one.code),
    column('kind_label', 'Kind', 'text', 'In words.', ({ label }) => label, required),
    column(
      'family',
      'Family',
      'code',
      'inspection (graded), visit, joint or governance.',
      (one) => one.family,
      {
        required: true,
        values: ['inspection', 'visit', 'joint', 'governance'],
      },
    ),
    column('track', 'Track', 'code', 'Of a governance event: delivery or intervention.', (one) => one.track, {
      values: ['delivery', 'intervention'],
    }),
    column(
      'is_full',
      'Full inspection',
      'boolean',
      'Whether it counts as one.',
      (one) => one.isFull,
      required,
    ),
    order,
  ],
  of: (held) => held.kinds,
});
