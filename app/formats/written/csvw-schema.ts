import { type Column, DATE_PATTERN, type Datatype, type Rules } from '@/lib/domain/tables/model';

const datatypes: Record<Datatype, unknown> = {
  text: 'string',
  code: 'string',
  // As exact as the source: a year, a month or a day.
  date: { base: 'string', format: DATE_PATTERN },
  day: { base: 'date', format: 'yyyy-MM-dd' },
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  url: 'anyURI',
};

/** What every CSV file of ours is like. */
export const dialect = { encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] };

export const APOSTROPHE =
  'A text that begins with =, +, -, @, a tab or a line end has an apostrophe before it, so that spreadsheets do not compute it: take it away to have the text.';

/**
 * The columns of a table in the words of CSV on the Web.
 * @param resourceOf name of the file of another table, for what refers to it
 */
export function schemaOf(
  columns: readonly (Column & Rules)[],
  key: readonly string[],
  resourceOf: (table: string) => string,
): object {
  const foreignKeys = columns.flatMap(({ name, refersTo }) =>
    refersTo
      ? [
          {
            columnReference: name,
            reference: { resource: resourceOf(refersTo.record), columnReference: refersTo.column },
          },
        ]
      : [],
  );
  return {
    columns: columns.map(({ name, title: head, datatype, description, required, values, separator }) => ({
      name,
      titles: [name, head],
      'dc:description': description,
      // The standard has no lists of values, but patterns; our codes hold no sign that means something in one.
      datatype: values ? { base: 'string', format: values.join('|') } : datatypes[datatype],
      ...(key.includes(name) || required ? { required: true } : {}),
      ...(separator ? { separator } : {}),
    })),
    primaryKey: key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
