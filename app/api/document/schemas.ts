/** The shapes of answers, made from the definitions of the records. */
import { z } from 'zod';
import { records } from '@/lib/domain/records/all';
import type { RecordColumn, RecordKind } from '@/lib/domain/records/record';
import type { Datatype } from '@/lib/domain/tables/model';
import { happeningColumns, hitColumns } from '@/lib/domain/tables/search';
import { authorityColumns } from '@/lib/domain/tables/shared-columns';
import { itemOf } from '../answered/addresses';

const datatypes: Record<Datatype, () => z.ZodType> = {
  text: () => z.string(),
  code: () => z.string(),
  date: () => z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  day: () => z.iso.date(),
  integer: () => z.int(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  url: () => z.url(),
};

function fieldOf({ datatype, description, title, required, values, refersTo, separator }: RecordColumn) {
  const one = values ? z.enum(values) : datatypes[datatype]();
  const field = separator !== undefined ? z.array(one) : required ? one : one.nullable();
  const refers = refersTo ? ` Refers to ${refersTo.column} of ${refersTo.record}.` : '';
  return field.meta({ title, description: `${description}${refers}` });
}

const fieldsOf = (columns: readonly RecordColumn[]) =>
  Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)]));

const address = (description: string) => z.url().meta({ description });
const links = z.strictObject({
  self: address('Of this record in the API.'),
  page: address('Of the page that shows it.').nullable(),
  source: address('Of what states it, at the page of a PDF.').nullable(),
});
const pageLinks = links.omit({ source: true });

const revision = z.string().meta({ description: 'Revision of the data that the whole answer is of.' });
const next = z.string().nullable().meta({ description: 'Cursor of what follows; null: this is the end.' });

const problem = z
  .strictObject({
    type: z.string().meta({ description: 'Where it is explained.', format: 'uri-reference' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().meta({ description: 'What can be done about it.' }),
    parameter: z.string().optional().meta({ description: 'Name of the parameter that is meant.' }),
  })
  .meta({ description: 'What is wrong with a request (RFC 9457).' });

const found = (columns: readonly RecordColumn[], of: z.ZodType) =>
  z.strictObject({ ...fieldsOf(columns), links: of });

const search = z.strictObject({
  data: z.array(found(hitColumns, links)).meta({ description: 'Passages of reports.' }),
  next,
  revision,
  total: z.int().min(0).meta({ description: 'Passages found in all.' }),
  reason: z.string().nullable().meta({ description: 'Why there can be no passages; null where there can.' }),
  happenings: z
    .array(found(happeningColumns, pageLinks))
    .meta({ description: 'Visits and events whose words hold all that was asked for: the latest ten.' }),
  authorities: z
    .array(found(authorityColumns, pageLinks))
    .meta({ description: 'Five of that name at most.' }),
});

const recordSchema = ({ columns, description, licence }: RecordKind) =>
  z.strictObject({ ...fieldsOf(columns), links }).meta({ description: `${description} Licence: ${licence}` });

/** JSON Schemas (2020-12) of all answers by name: `Inspection`, `InspectionList`, `InspectionItem`, `Search`, `Problem`. */
export function answerSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  const named: [string, z.ZodType][] = records.flatMap((kind) => {
    const { one } = itemOf(kind.name);
    const record = recordSchema(kind);
    return [
      [one, record] as [string, z.ZodType],
      [`${one}List`, z.strictObject({ data: z.array(record), next, revision })],
      [`${one}Item`, z.strictObject({ data: record, revision })],
    ];
  });
  for (const [id, schema] of [...named, ['Search', search] as const, ['Problem', problem] as const]) {
    registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    // A later version may give more: a program that was made from this one goes on.
    override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties,
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

/** In a document that says so itself a schema needs no name of its own, nor its version. */
export function bare(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema' && name !== '$id'));
}
