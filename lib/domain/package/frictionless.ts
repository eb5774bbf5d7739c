/** The description of the package for programs: Frictionless Data Package 1 (https://specs.frictionlessdata.io/data-package/). */
import { dateInWords } from '../dates';
import type { RecordColumn } from '../records/record';
import { DATE_PATTERN, type Datatype } from '../tables/model';
import { csvName } from './files';
import { licencesFor, MIT, OGL } from './licences';
import { dayOf, type PackageTable, type Release, TITLE, UNOFFICIAL } from './tables';

/** A table with what its file weighs. */
export interface Weighed extends PackageTable {
  bytes: number;
  /** Lower-case hex. */
  sha256: string;
}

const types: Record<Datatype, { type: string; format?: string }> = {
  text: { type: 'string' },
  code: { type: 'string' },
  // As exact as the source: a year, a month or a day.
  date: { type: 'string' },
  day: { type: 'date' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  url: { type: 'string', format: 'uri' },
};

export function datapackageText(release: Release, tables: readonly Weighed[]): string {
  const description = `Data as at ${dateInWords(dayOf(release))}. ${UNOFFICIAL} Each grade is as old as its inspection; visits are a part of those that took place. See README.md before you count.`;
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'gradeline',
      title: TITLE,
      description,
      version: release.id,
      created: release.time,
      keywords: ['Ofsted', 'children’s services', 'children’s social care', 'inspection', 'England'],
      licenses: [OGL, MIT],
      sources: [
        { title: 'Ofsted, inspection reports', path: 'https://reports.ofsted.gov.uk/' },
        { title: 'Letters, articles and pages: each row names its own', path: 'sources.csv' },
      ],
      contributors: [{ title: 'Gradeline (unofficial)', role: 'publisher' }],
      resources: tables.map(resourceOf),
    },
    null,
    2,
  )}\n`;
}

function resourceOf(table: Weighed): object {
  const { kind, bytes, sha256 } = table;
  const { name, title, description, licence, key, columns } = kind;
  const foreignKeys = columns.flatMap(({ name: fields, refersTo }) =>
    refersTo ? [{ fields, reference: { resource: refersTo.record, fields: refersTo.column } }] : [],
  );
  return {
    profile: 'tabular-data-resource',
    ...{ name, path: csvName(name), title, description },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes, hash: `sha256:${sha256}` },
    licenses: licencesFor(table),
    // No word of the standard: whose the rows are, in a sentence.
    rights: licence,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((one) => fieldOf(one, key)),
      primaryKey: [...key],
      // The standard allows no empty list of them.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      missingValues: [''],
    },
  };
}

function fieldOf(column: RecordColumn, key: readonly string[]): object {
  const { name, title, datatype, description, required, values } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
    // With its ends: of the readers that there are, some look for the pattern anywhere in the text.
    ...(datatype === 'date' ? { pattern: `^${DATE_PATTERN}$` } : {}),
  };
  return {
    ...{ name, title, description },
    ...types[datatype],
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
