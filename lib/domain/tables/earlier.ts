/** Judgements before November 2013, and who delivered the services, as rows. */
import type { DeliveryPeriod, EarlierJudgement } from '../history';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { provenanceColumns } from './provenance-columns';
import { editionColumn, gradeColumns, keyColumn, keyIn, required } from './shared-columns';

export const earlierColumns: ColumnOf<EarlierJudgement>[] = [
  keyColumn('the judgement'),
  column(
    'end_date',
    'Date',
    'date',
    'When it was judged, as exact as the source gives it.',
    ({ date }) => date,
    required,
  ),
  editionColumn,
  column(
    'inspection_type',
    'Kind of inspection',
    'text',
    'As the source calls it.',
    ({ inspectionType }) => inspectionType,
    required,
  ),
  column(
    'area',
    'Judgement area (code)',
    'code',
    'Code of what was judged.',
    ({ area }) => area,
    keyIn('judgement-areas', 'area'),
  ),
  column('area_label', 'Judgement area', 'text', 'What was judged.', ({ label }) => label, required),
  ...columnsOf(
    gradeColumns.slice(0, 2).map((one) => ({ ...one, ...required })),
    ({ grade }: EarlierJudgement) => ({ grade, reason: null }),
  ),
  ...columnsOf(provenanceColumns, ({ provenance }: EarlierJudgement) => provenance),
];

/** Judgements before November 2013, on the scale of their time. */
export const earlierTable = (earlier: readonly EarlierJudgement[], name = 'earlier', of = ''): TableModel =>
  tableOf({ name, title: `${of}Judgements before November 2013`, key: ['key'] }, earlierColumns, earlier);

export const deliveryColumns: ColumnOf<DeliveryPeriod>[] = [
  keyColumn('the period'),
  column(
    'body',
    'Body',
    'text',
    'Who ran or shared the services besides the council.',
    ({ body }) => body.name,
    required,
  ),
  column('body_kind', 'Kind of body', 'text', 'What kind of body it is.', ({ body }) => body.kind, {
    required: true,
    values: ['trust', 'company', 'partnership'],
  }),
  column('from_date', 'From', 'date', 'When it began to deliver.', ({ from }) => from, required),
  column(
    'to_date',
    'To',
    'date',
    'When it ceased to deliver; empty: the end is not in our data.',
    ({ to }) => to,
  ),
  ...columnsOf(provenanceColumns, ({ provenance }: DeliveryPeriod) => provenance),
];

export const deliveryTable = (delivery: readonly DeliveryPeriod[], name = 'delivery', of = ''): TableModel =>
  tableOf({ name, title: `${of}Who delivered the services`, key: ['key'] }, deliveryColumns, delivery);
