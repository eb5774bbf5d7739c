import { z } from 'zod';
import type { DescribedList, DescribedValue } from '@/components/api/described';
import { API } from '../answered/addresses';
import type { DescribedParameter, OpenApi, Operation } from './openapi';

/** What is read of a schema to say it in words. */
const shape = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get items() {
    return shape.optional();
  },
  get anyOf() {
    return z.array(shape).optional();
  },
  get properties() {
    return z.record(z.string(), shape).optional();
  },
});
type Shape = z.infer<typeof shape>;

/** The lists of the document in words; records by their own fields. */
export const describedLists = (document: OpenApi): DescribedList[] =>
  document.tags.map(({ name, description }) => {
    const operations = Object.entries(document.paths).filter(([, { get }]) => get.tags.includes(name));
    const [list] = operations;
    const get = list?.[1].get;
    return {
      name,
      title: get?.summary ?? name,
      holds: description,
      description: get?.description ?? '',
      requests: operations.map(([path, one]) => ({
        label: path.includes('{')
          ? 'One of them'
          : one.get.operationId === 'search'
            ? 'A search'
            : 'The list',
        path: requestOf(path, one.get),
      })),
      parameters: (get?.parameters ?? []).map((one) => parameterInWords(list?.[0] ?? '', get, one)),
      fields: fieldsIn(document, name),
    };
  });

/** A request to an operation with what it needs, and with one parameter more. */
function requestOf(path: string, { parameters }: Operation, besides?: DescribedParameter): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const one of parameters) {
    const [example] = [one.example].flat();
    if (example === undefined) continue;
    if (one.in === 'path') {
      filled = filled.replace(`{${one.name}}`, String(example).split('/').map(encodeURIComponent).join('/'));
    } else if (one.required || one === besides) {
      query.set(one.name, String(example));
    }
  }
  return `${API}${filled}${query.size > 0 ? `?${query}` : ''}`;
}

function parameterInWords(
  path: string,
  operation: Operation | undefined,
  one: DescribedParameter,
): DescribedValue {
  const several = shape.parse(one.schema).type === 'array';
  return {
    name: one.name,
    description: `${one.description}${several ? ' Can be given several times.' : ''}${one.required ? ' Required.' : ''}`,
    values: valuesInWords(shape.parse(one.schema)).replace(/^list of /, ''),
    example: operation && one.example !== undefined ? requestOf(path, operation, one) : null,
  };
}

function fieldsIn({ components, paths }: OpenApi, name: string): DescribedValue[] {
  const reference = JSON.stringify(paths[`/${name}`]?.get.responses).match(/schemas\/(\w+)/)?.[1] ?? '';
  const one = shape.parse(components.schemas[reference.replace(/List$/, '')] ?? {});
  return Object.entries(one.properties ?? {}).map(([field, schema]) => ({
    name: field,
    description:
      schema.description ?? (field === 'links' ? 'Addresses of the record, its page and its source.' : ''),
    values: valuesInWords(schema),
    example: null,
  }));
}

function valuesInWords(schema: Shape): string {
  const types = [schema.type ?? []].flat();
  const [first, ...others] = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  const orNull =
    types.includes('null') || schema.anyOf?.some(({ type }) => type === 'null') ? ', or null' : '';
  if (first && others.length === 0) return `${valuesInWords(first)}${orNull}`;
  if (schema.items) return `list of ${valuesInWords(schema.items)}`;
  if (schema.enum) return `${schema.enum.filter((one) => one !== null).join(', ')}${orNull}`;
  if (schema.format === 'date') return `YYYY-MM-DD${orNull}`;
  if (schema.format === 'uri') return `address${orNull}`;
  if (schema.pattern?.startsWith('^\\d{4}(')) return `YYYY, YYYY-MM or YYYY-MM-DD${orNull}`;
  if (types.includes('integer')) {
    const bounded = schema.maximum !== undefined && schema.maximum < 1e6;
    return `whole number${bounded ? `, ${schema.minimum} to ${schema.maximum}` : ''}${orNull}`;
  }
  return `${types.find((type) => type !== 'null') ?? 'object'}${orNull}`.replace(/^string/, 'text');
}
