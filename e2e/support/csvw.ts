/**
 * Whether tables are what their CSV on the Web metadata say: npm has no validator for it, so this reads the metadata as the
 * standard has them (https://www.w3.org/TR/tabular-metadata/) and the files by csv-parse.
 */
import { z } from 'zod';
import type { Row } from './files';
import { rowsIn } from './package';

const name = z.string();
const datatype = z.union([
  z.enum(['string', 'integer', 'number', 'boolean', 'anyURI']),
  z.object({ base: z.literal('string'), format: z.string() }),
  z.object({ base: z.literal('date'), format: z.literal('yyyy-MM-dd') }),
]);
const group = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/csvw'), z.object({ '@language': z.string() })]),
  '@type': z.literal('TableGroup'),
  dialect: z.object({
    encoding: z.literal('utf-8'),
    header: z.literal(true),
    lineTerminators: z.tuple([z.literal('\r\n')]),
  }),
  tables: z.array(
    z.object({
      url: z.string().regex(/^[a-z-]+\.csv$/),
      tableSchema: z.object({
        columns: z.array(
          z.strictObject({
            name,
            titles: z.array(z.string()),
            'dc:description': z.string().min(1),
            datatype,
            required: z.literal(true).optional(),
            separator: z.string().optional(),
          }),
        ),
        primaryKey: z.array(name).min(1),
        foreignKeys: z
          .array(
            z.strictObject({
              columnReference: name,
              reference: z.strictObject({ resource: z.string(), columnReference: name }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});

const forms: Record<string, RegExp> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

function fits(type: z.infer<typeof datatype>, value: string): boolean {
  if (type === 'anyURI') return URL.canParse(value);
  if (typeof type === 'string') return forms[type]?.test(value) ?? false;
  if (type.base === 'date') return new Date(value).toISOString().slice(0, 10) === value;
  return new RegExp(`^(?:${type.format})$`).test(value);
}

/** What a package breaks of its own metadata: a line each. */
export function csvwFaults(files: ReadonlyMap<string, Buffer>): string[] {
  const { tables } = group.parse(JSON.parse(files.get('csv-metadata.json')?.toString('utf8') ?? ''));
  const rowsOf = new Map(tables.map(({ url }) => [url, rowsIn(files, url.replace('.csv', ''))]));
  const described = tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
    const rows = rowsOf.get(url) ?? [];
    const header = Object.keys(rows[0] ?? {});
    const faults = (
      rows.length > 0 && header.join() !== columns.map((one) => one.name).join() ? ['header'] : []
    )
      .concat(columns.flatMap((one) => rows.flatMap((row) => cellFaults(one, row))))
      .concat(repeated(rows.map((row) => primaryKey.map((key) => row[key]).join('/'))))
      .concat(
        foreignKeys.flatMap(({ columnReference, reference }) => {
          const there = new Set(rowsOf.get(reference.resource)?.map((row) => row[reference.columnReference]));
          return rows
            .map((row) => row[columnReference] ?? '')
            .filter((value) => value !== '' && !there.has(value))
            .map((value) => `${columnReference} “${value}” is not in ${reference.resource}`);
        }),
      );
    return faults.map((fault) => `${url}: ${fault}`);
  });
  const undescribed = [...files.keys()].filter((file) => file.endsWith('.csv') && !rowsOf.has(file));
  return [...described, ...undescribed];
}

type Described = z.infer<typeof group>['tables'][number]['tableSchema']['columns'][number];

function cellFaults({ name: column, datatype: type, required, separator }: Described, row: Row): string[] {
  const value = row[column] ?? '';
  if (value === '') return required ? [`${column} is empty`] : [];
  const values = separator ? value.split(separator) : [value];
  return values
    .filter((one) => !fits(type, one))
    .map((one) => `${column} “${one}” is no ${JSON.stringify(type)}`);
}

const repeated = (keys: string[]): string[] =>
  keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `key ${key} twice`);
