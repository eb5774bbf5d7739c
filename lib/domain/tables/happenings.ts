/** Visits and governance events as rows. */
import type { GovernanceEvent, Visit } from '../history';
import { DatePrecision, Phase, PriorityAction, Remit, VisitStatus } from '@/lib/generated/prisma/enums';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { provenanceColumns } from './provenance-columns';
import { keyIn, required } from './shared-columns';

export const visitColumns: ColumnOf<Visit>[] = [
  column(
    'key',
    'Key',
    'code',
    'Key of the visit: its page stands at /authorities/ and this.',
    ({ key }) => key,
    required,
  ),
  column(
    'kind',
    'Kind (code)',
    'code',
    'Code of the kind of visit.',
    ({ kind }) => kind.code,
    keyIn('kinds', 'kind'),
  ),
  column(
    'kind_label',
    'Kind',
    'text',
    'The kind of visit. A visit gives no grade.',
    ({ kind }) => kind.label,
    required,
  ),
  column(
    'start_date',
    'Start',
    'date',
    'First day; with date_precision year_span the first year in which it can have been.',
    ({ startDate }) => startDate,
  ),
  column(
    'end_date',
    'End',
    'date',
    'Last day; with date_precision year_span the last year in which it can have been.',
    ({ endDate }) => endDate,
  ),
  column(
    'date_precision',
    'Precision of the dates',
    'code',
    'day, month, year, year_span or unknown.',
    ({ precision }) => precision,
    { required: true, values: Object.values(DatePrecision) },
  ),
  column(
    'published_on',
    'Published',
    'date',
    'Day on which the letter was published; empty where it is not known.',
    ({ publishedOn }) => publishedOn,
  ),
  column(
    'number',
    'Number',
    'integer',
    'Place in its series, from 1; empty where the source does not number it.',
    ({ sequenceNumber }) => sequenceNumber,
  ),
  column('topic', 'Topic', 'text', 'In our words.', ({ topic }) => topic),
  column(
    'priority_action',
    'Area for priority action',
    'code',
    'Whether inspectors raised one: yes, no or unknown.',
    ({ priorityAction }) => priorityAction,
    { required: true, values: Object.values(PriorityAction) },
  ),
  column(
    'status',
    'Status',
    'code',
    'held; planned: our data do not say that it was held.',
    ({ status }) => status,
    { required: true, values: Object.values(VisitStatus) },
  ),
  ...columnsOf(provenanceColumns, ({ provenance }: Visit) => provenance),
];

export const visitsTable = (visits: readonly Visit[], name = 'visits', of = ''): TableModel =>
  tableOf(
    { name, title: `${of}Visits and joint inspections, as far as our data hold them`, key: ['key'] },
    visitColumns,
    visits,
  );

export const eventColumns: ColumnOf<GovernanceEvent>[] = [
  column(
    'key',
    'Key',
    'code',
    'Key of the event: its page stands at /authorities/ and this.',
    ({ key }) => key,
    required,
  ),
  column('date', 'Date', 'date', 'As exact as the source gives it.', ({ date }) => date, required),
  column('title', 'What', 'text', 'What happened, in our words.', ({ title }) => title, required),
  column(
    'kind',
    'Kind (code)',
    'code',
    'Code of the kind of event.',
    ({ kind }) => kind.code,
    keyIn('kinds', 'kind'),
  ),
  column('kind_label', 'Kind', 'text', 'The kind of event.', ({ kind }) => kind.label, required),
  column('phase', 'Phase', 'code', 'announced, began, revised, step or ended.', ({ phase }) => phase, {
    required: true,
    values: Object.values(Phase),
  }),
  column(
    'remit',
    'Remit',
    'code',
    'What it was about: social_care, whole_council, send, adoption, youth_justice or unknown.',
    ({ remit }) => remit,
    { required: true, values: Object.values(Remit) },
  ),
  ...columnsOf(provenanceColumns, ({ provenance }: GovernanceEvent) => provenance),
];

export const eventsTable = (events: readonly GovernanceEvent[], name = 'events', of = ''): TableModel =>
  tableOf(
    { name, title: `${of}Government intervention, trusts and reorganisation`, key: ['key'] },
    eventColumns,
    events,
  );
