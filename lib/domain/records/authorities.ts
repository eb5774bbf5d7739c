/** Authorities, and who is whose statistical neighbour. */
import { column, columnsOf, type ColumnOf } from '../tables/model';
import { addedColumn, sourceColumns } from '../tables/provenance-columns';
import { placeColumns, statusOf } from '../tables/list';
import { authorityColumns, codeOf, keyColumn, required } from '../tables/shared-columns';
import { sourceIdColumn } from './columns';
import type { AuthorityHeld, NeighbourHeld, SourcedRow } from './holdings';
import { recordOf, STATED } from './record';

const sourced: ColumnOf<SourcedRow>[] = [
  ...columnsOf([sourceIdColumn, ...sourceColumns], ({ source }: SourcedRow) => source),
  addedColumn,
];

const several = { separator: '; ' };

const authorityRecord: ColumnOf<AuthorityHeld & { asAt: string }>[] = [
  ...authorityColumns,
  column(
    'la_code',
    'DfE code',
    'code',
    'Code of the Department for Education; several are separated by a space.',
    codeOf('la_code'),
  ),
  column('listed_name', 'Name in lists', 'text', 'As Ofsted’s lists have it.', ({ name }) => name, required),
  column(
    'aliases',
    'Other names',
    'text',
    'Names under which people look for it.',
    ({ aliases }) => aliases.join(several.separator) || null,
    several,
  ),
  column(
    'status',
    'Status',
    'code',
    'On the day of the data: current, former or to_come.',
    (one) => statusOf(one, one.asAt),
    { required: true, values: ['current', 'former', 'to_come'] },
  ),
  ...placeColumns,
  column(
    'latitude',
    'Latitude',
    'number',
    'Of an approximate centre, degrees north (WGS 84): for a small map, never a boundary.',
    ({ centre }) => centre?.north ?? null,
  ),
  column(
    'longitude',
    'Longitude',
    'number',
    'Of an approximate centre, degrees east (WGS 84).',
    ({ centre }) => centre?.east ?? null,
  ),
  column(
    'predecessors',
    'Followed',
    'code',
    'Codes of the authorities that it followed.',
    ({ predecessors }) => predecessors.join(several.separator) || null,
    several,
  ),
  column(
    'successors',
    'Followed by',
    'code',
    'Codes of the authorities that followed it.',
    ({ successors }) => successors.join(several.separator) || null,
    several,
  ),
  ...sourced,
];

export const authorities = recordOf({
  name: 'authorities',
  title: 'Authorities',
  description:
    'Local authorities with children’s services in England, also those that have ended or are still to begin. An authority is a thing of its own; its codes are attributes.',
  licence: STATED,
  key: ['authority'],
  viewed: true,
  columns: authorityRecord,
  of: ({ authorities: all, asAt }) => all.map((one) => ({ ...one, asAt })),
  page: ({ slug }) => `/authorities/${slug}`,
  source: ({ source }) => ({ source }),
});

const neighbourRecord: ColumnOf<NeighbourHeld>[] = [
  keyColumn('the pair'),
  ...columnsOf(authorityColumns.slice(0, 2), ({ authority }: NeighbourHeld) => authority),
  column(
    'list',
    'List (code)',
    'code',
    'Code of the list that names the pair.',
    ({ set }) => set.code,
    required,
  ),
  column('list_label', 'List', 'text', 'The list in words.', ({ set }) => set.label, required),
  column('rank', 'Rank', 'integer', 'From 1, the nearest.', ({ rank }) => rank, required),
  column(
    'neighbour',
    'Neighbour (code)',
    'code',
    'The neighbour’s name in our addresses.',
    ({ neighbour }) => neighbour.slug,
    { required: true, refersTo: { record: 'authorities', column: 'authority' } },
  ),
  column(
    'neighbour_name',
    'Neighbour',
    'text',
    'Display name.',
    ({ neighbour }) => neighbour.displayName,
    required,
  ),
  ...sourced,
];

export const statisticalNeighbours = recordOf({
  name: 'statistical-neighbours',
  title: 'Statistical neighbours',
  description:
    'Ten designated neighbours of each authority, in rank order: an initial guide for comparison, and not always mutual. As listed in June 2025; the version of the model is not confirmed.',
  licence: STATED,
  key: ['key'],
  viewed: false,
  columns: neighbourRecord,
  of: ({ neighbours }) => neighbours,
  page: ({ authority }) => `/authorities/${authority.slug}`,
  source: ({ source }) => ({ source }),
});
