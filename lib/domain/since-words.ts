/** Changed facts in plain words: what they are called, and what they state. */
import { dateInWords } from './dates';
import type { Framework } from './framework';
import { absenceLabels, gradeLooks } from './grades';
import { phaseWords, remitWords } from './happening-words';
import { sourceInWords } from './provenance';
import type { Recorded, RecordedTable } from './since-then';
import type { SourceRef } from './source';

/** A row of the store as it is read: names of fields and their values. */
export type RawRow = Readonly<Record<string, string | number | null>>;

/** What the words are made from. */
export interface Words {
  framework: Framework;
  /** Labels of kinds of inspections, visits and events, by code. */
  kinds: ReadonlyMap<string, string>;
}

/** Fields of the store: how they are named here, and in words. Fields that are not listed are shown on no page. */
const fields = {
  kindCode: ['kind', 'kind'],
  editionCode: ['edition', 'framework edition'],
  startDate: ['start', 'first day'],
  endDate: ['end', 'last day'],
  publishedOn: ['publishedOn', 'publication date'],
  publishedOnPrinted: ['printed', 'publication date as printed'],
  leadInspectors: ['leadInspectors', 'lead inspector'],
  improvementPoints: ['improvementPoints', 'number of points to improve'],
  priorityActions: ['priorityActions', 'number of areas for priority action'],
  paragraphs: ['paragraphs', 'number of paragraphs'],
  page: ['page', 'page'],
  note: ['note', 'note'],
  method: ['method', 'way in which it was read'],
  confidence: ['confidence', 'exactness of its date'],
  areaCode: ['area', 'judgement area'],
  inspectionType: ['type', 'type of inspection'],
  date: ['date', 'date'],
  precision: ['precision', 'precision of its date'],
  sequenceNumber: ['number', 'number in its series'],
  topic: ['topic', 'topic'],
  priorityAction: ['priorityAction', 'area for priority action'],
  status: ['status', 'status'],
  title: ['title', 'title'],
  remit: ['remit', 'remit'],
  phase: ['phase', 'phase'],
  bodySlug: ['body', 'body that delivered'],
  fromDate: ['from', 'first day'],
  toDate: ['to', 'last day'],
  says: ['says', 'wording'],
  stance: ['stance', 'stance'],
  name: ['fullName', 'full name'],
  displayName: ['name', 'name'],
  authorityType: ['authorityType', 'kind of authority'],
  region: ['region', 'region'],
  latitude: ['latitude', 'latitude of its centre'],
  longitude: ['longitude', 'longitude of its centre'],
  validFrom: ['first', 'first day'],
  validTo: ['last', 'last day'],
  warnings: ['warnings', 'warnings of the self-check'],
  confirmed: ['confirmed', 'number of judgements stated twice'],
  neighbourSlug: ['neighbour', 'neighbour'],
  alias: ['alias', 'other name'],
  code: ['code', 'code'],
} satisfies Record<string, [string, string]>;

const labels = new Map<string, string>([
  ...Object.values(fields).map(([name, label]): [string, string] => [name, label]),
  ['grade', 'judgement'],
  ['source', 'source'],
  ['address', 'address of the source'],
]);

/** "publication date"; also the name of what is compared. */
export const changedField = (field: string): string => labels.get(field) ?? field;

/** Our name of a column of the store. */
export const fieldOf = (column: string): string => (isKey(fields, column) ? fields[column][0] : column);

const isDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * What a row states, field by field, in words.
 * @param of source: null where a row has none; edition: code of the one by whose words its area is called, null: not known
 */
export function statedIn(
  row: RawRow,
  { source, edition }: { source: SourceRef | null; edition: string | null },
  words: Words,
): Record<string, string | null> {
  const stated: Record<string, string | null> = {};
  for (const [column, [name]] of Object.entries(fields)) {
    if (column in row) stated[name] = valueInWords(column, row[column] ?? null, edition, words);
  }
  const { grade, reason } = row;
  if ('grade' in row) stated.grade = gradeInWords(grade ?? null, reason ?? null);
  if (source) Object.assign(stated, { source: sourceInWords(source), address: source.url });
  return stated;
}

function valueInWords(
  column: string,
  value: string | number | null,
  edition: string | null,
  words: Words,
): string | null {
  if (value === null || typeof value === 'number') return value === null ? null : String(value);
  if (column === 'kindCode') return words.kinds.get(value) ?? value;
  if (column === 'editionCode')
    return words.framework.editions.find(({ code }) => code === value)?.label ?? value;
  if (column === 'areaCode') return areaLabel(words.framework, value, edition);
  if (column === 'leadInspectors') return value.replaceAll('|', ', ');
  if (column === 'remit' && isKey(remitWords, value)) return remitWords[value];
  if (column === 'phase' && isKey(phaseWords, value)) return phaseWords[value];
  return isDate.test(value) && column !== 'code' ? dateInWords(value) : value.replaceAll('_', ' ');
}

function gradeInWords(grade: string | number | null, reason: string | number | null): string | null {
  if (typeof grade === 'string' && isKey(gradeLooks, grade)) return gradeLooks[grade].label;
  return typeof reason === 'string' && isKey(absenceLabels, reason) ? absenceLabels[reason] : null;
}

function isKey<T extends object>(of: T, key: PropertyKey): key is keyof T {
  return key in of;
}

/** As an edition prints the area; without an edition, as the newest that has it. */
function areaLabel({ areas }: Framework, area: string, edition: string | null): string {
  const all = areas.filter((one) => one.area === area);
  return (all.find((one) => one.edition === edition) ?? all.at(-1))?.label ?? area;
}

const others: Partial<Record<RecordedTable, string>> = {
  authorityProfile: 'entry of the authority',
  succession: 'entry of what it followed or what followed it',
  statisticalNeighbour: 'statistical neighbours',
  authorityAlias: 'another name',
  authorityCode: 'a code',
  statement: 'what another source says',
  deliveryPeriod: 'who delivered the services',
};

/** "Doncaster: inspection of 14 to 25 February 2022"; a judgement is named with its inspection. */
export function factTitle(
  row: Recorded,
  nameOf: (slug: string) => string,
  parent: Recorded | undefined,
): string {
  const name = nameOf(row.of.split('/')[0] ?? row.of);
  const { kind, date, title, area } = row.fields;
  const whole = parent ? factTitle(parent, nameOf, undefined) : name;
  if (row.table === 'judgement') return `${whole}, ${lower(area ?? 'a judgement')}`;
  if (row.table === 'reading') return `${whole}, self-check of its reading`;
  if (row.table === 'inspection' || row.table === 'visit')
    return `${name}: ${lower(kind ?? row.table)}, ${row.when ?? 'date not known'}`;
  if (row.table === 'governanceEvent') return `${name}: ${title ?? 'event'}${date ? `, ${date}` : ''}`;
  if (row.table === 'earlierJudgement')
    return `${name}: ${lower(area ?? 'judgement')}, judged ${date ?? 'earlier'}`;
  return `${name}: ${others[row.table] ?? row.table}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
