/** Parameters of the API: one schema each validates what is asked and describes it (docs/decisions/0122). */
import { z } from 'zod';
import { day, firstPublished } from '@/lib/domain/address-values';
import type { RecordKind } from '@/lib/domain/records/record';
import { datedSorts, mostPages, searchGrades } from '@/lib/domain/search';
import { LONGEST_QUERY } from '@/lib/domain/search-query';
import { clocks } from '@/lib/view-state';
import type { Words } from './words';

export interface Parameter {
  name: string;
  description: string;
  /** Of one value. */
  schema: z.ZodType;
  /** Whether it can be given several times; any of the values fits. */
  many?: true;
  required?: true;
}

const LIMIT = { least: 1, most: 200, usual: 50 };
const ALL_DAYS = 'A day, YYYY-MM-DD.';

const oneOf = (values: readonly string[]) => z.enum(values, { error: `One of: ${values.join(', ')}.` });
const text = (longest: number) => z.string().min(1, 'It is empty.').max(longest, 'It is too long.');
const anyDay = z.iso.date(ALL_DAYS).refine((value) => day(value) !== null, ALL_DAYS);
const whole = (least: number, most: number, usual: number) =>
  z
    .preprocess(
      (typed) => (typeof typed === 'string' && /^\d{1,4}$/.test(typed) ? Number(typed) : typed),
      z.int(`A whole number from ${least} to ${most}.`).min(least).max(most),
    )
    .default(usual);

const revision: Parameter = {
  name: 'rev',
  description:
    'Revision of the data; without it the newest. A release shows the same on every server and for ever.',
  schema: text(40).regex(
    /^(?:\d{4}-\d{2}-\d{2}|local)\.[1-9]\d{0,6}$/,
    'A revision has a name like 2026-01-31.1.',
  ),
};

const asOf = ({ day: last }: Words): Parameter => ({
  name: 'asOf',
  description: `Only what was public by this day, from ${firstPublished} to the last day of the data.`,
  schema: anyDay.refine(
    (value) => value >= firstPublished && value <= last,
    `A day from ${firstPublished} to ${last}, the last one of the data.`,
  ),
});

/** @param viewed whether a view of an earlier day makes a difference */
export const itemParameters = (viewed: boolean, words: Words): Parameter[] =>
  viewed ? [asOf(words), revision] : [revision];

const paging: Parameter[] = [
  {
    name: 'limit',
    description: 'How many at most.',
    schema: whole(LIMIT.least, LIMIT.most, LIMIT.usual),
  },
  {
    name: 'cursor',
    description:
      'Where to go on: next of the answer before, unchanged, with the same other parameters. It names its revision, so that all answers are of one state of the data.',
    schema: text(600).regex(/^[\w-]+$/, 'It is no cursor of this list.'),
  },
];

const authority = ({ slugOf }: Words): Parameter => ({
  name: 'authority',
  description: 'Of this authority: its code in our addresses, or its URN, GSS or DfE code, or its name.',
  schema: text(80).refine((value) => slugOf(value) !== null, 'No authority is called so.'),
  many: true,
});

const region = ({ regions }: Words): Parameter => ({
  name: 'region',
  description: 'Of authorities of this region of England.',
  schema: oneOf(regions),
  many: true,
});

/** Columns that can be asked for, besides those with a closed list. */
const KEYS = new Set(['inspection', 'source_id', 'about']);
/** Columns with a closed list that nobody asks for. */
const UNASKED = new Set(['how_read', 'confidence']);

/** Parameters that are called as the column whose values they choose. */
export const columnParameters = ({ columns, key }: RecordKind, words: Words): Parameter[] =>
  columns.flatMap((column): Parameter[] => {
    const { name, description } = column;
    if (UNASKED.has(name) || (key.length === 1 && key[0] === name) || name === 'authority') return [];
    const values = words.valuesOf(column);
    const schema = values ? oneOf(values) : KEYS.has(name) ? text(200) : null;
    return schema ? [{ name, description, schema, many: true }] : [];
  });

const dated = ({ clocks: dates }: RecordKind): Parameter[] => {
  if (!dates) return [];
  const both = dates.happened !== undefined && dates.public !== undefined;
  const which = both ? '' : dates.happened ? ' It happened then.' : ' It was published or made then.';
  return [
    { name: 'since', description: `On this day or later.${which}`, schema: anyDay },
    {
      name: 'until',
      description: `On this day or earlier.${which} A month or year counts where a day of it fits; what has no date does not.`,
      schema: anyDay,
    },
    ...(both
      ? [
          {
            name: 'clock',
            description:
              'Whether since and until mean when it happened (its last day) or when it became public.',
            schema: oneOf(clocks).default('happened'),
          },
        ]
      : []),
  ];
};

export function listParameters(kind: RecordKind, words: Words): Parameter[] {
  const ofAuthority = kind.columns.some(({ name }) => name === 'authority');
  return [
    ...(ofAuthority ? [authority(words), region(words)] : []),
    ...columnParameters(kind, words),
    ...dated(kind),
    ...paging,
    ...itemParameters(kind.viewed, words),
  ];
}

export function searchParameters(words: Words): Parameter[] {
  const year = text(4).regex(/^(?:19|20|21)\d{2}$/, 'A year, YYYY.');
  return [
    {
      name: 'q',
      description: 'Words that all occur; “phrases” in quotation marks; a star for words that begin so.',
      schema: text(LONGEST_QUERY),
      required: true,
    },
    authority(words),
    region(words),
    {
      name: 'edition',
      description: 'In reports of this framework edition.',
      schema: oneOf(words.codesOf('editions')),
    },
    {
      name: 'area',
      description: 'In sections about these judgement areas.',
      schema: oneOf(words.codesOf('judgement-areas')),
      many: true,
    },
    {
      name: 'grade',
      description: 'In sections whose heading states this grade.',
      schema: oneOf(searchGrades),
    },
    { name: 'from', description: 'In reports published in this year or later.', schema: year },
    { name: 'to', description: 'In reports published in this year or earlier.', schema: year },
    {
      name: 'sort',
      description: 'By date of publication; without it the best match comes first.',
      schema: oneOf(datedSorts),
    },
    ...paging,
    ...itemParameters(true, words),
  ];
}

/** A search is not read beyond this many hits. */
export const MOST_HITS = 20 * mostPages;
