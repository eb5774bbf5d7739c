/** The description of the API (OpenAPI 3.1), made from what validates requests and from the definitions of the records. */
import { z } from 'zod';
import { records } from '@/lib/domain/records/all';
import type { RecordKind } from '@/lib/domain/records/record';
import type { Facts } from '@/lib/queries/facts';
import { itemParameters, listParameters, type Parameter, searchParameters } from '../asked/parameters';
import { schemaOf } from '../asked/read';
import { wordsOf } from '../asked/words';
import { API, itemOf } from '../answered/addresses';
import { type Examples, examplesOf } from './examples';
import { intro } from './intro';
import { answerSchemas, bare } from './schemas';

export interface DescribedParameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description: string;
  schema: object;
  example?: unknown;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: DescribedParameter[];
  responses: object;
}

const SEARCH =
  'What the site’s search finds: passages of reports where their texts are on this server, visits and events, authorities.';

/** A document as it is sent; `origin` is that of the reader's request. */
export async function documentOf(facts: Facts, origin: URL) {
  const words = await wordsOf(facts);
  const paths: Record<string, { get: Operation }> = {};
  for (const kind of records) {
    const examples = await examplesOf(kind, facts, words);
    paths[`/${kind.name}`] = { get: listOperation(kind, listParameters(kind, words), examples) };
    paths[`/${kind.name}/${itemOf(kind.name).parts}`] = {
      get: itemOperation(kind, itemParameters(kind.viewed, words), examples),
    };
  }
  const inspections = records.find(({ name }) => name === 'inspections');
  if (inspections) {
    const examples = await examplesOf(inspections, facts, words);
    paths['/search'] = { get: searchOperation(searchParameters(words), examples) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Gradeline',
      version: '1',
      summary: 'Inspection histories of England’s children’s services authorities.',
      description: intro.join('\n\n'),
      license: { name: 'Each list says its own', url: new URL('/about#licence', origin).href },
    },
    // Nobody needs a key.
    security: [],
    servers: [{ url: new URL(API, origin).href }],
    tags: [...records, { name: 'search', description: SEARCH }].map(({ name, description }) => ({
      name,
      description,
    })),
    paths,
    components: { schemas: answerSchemas() },
  };
}

export type OpenApi = Awaited<ReturnType<typeof documentOf>>;

function described(parameters: readonly Parameter[], { of }: Examples): DescribedParameter[] {
  return parameters.map((one) => {
    const example = of(one.name);
    const schema = bare(z.toJSONSchema(schemaOf(one), { io: 'output' }));
    return {
      ...{
        name: one.name,
        in: 'query',
        required: one.required ?? false,
        description: one.description,
        schema,
      },
      ...(example === undefined ? {} : { example: one.many ? [example] : example }),
    };
  });
}

const json = (schema: string, type = 'application/json') => ({
  [type]: { schema: { $ref: `#/components/schemas/${schema}` } },
});

const responses = (schema: string, description: string) => ({
  200: { description, content: json(schema) },
  ...Object.fromEntries(
    Object.entries({
      400: 'A parameter cannot be used.',
      404: 'There is no such thing, or no such revision.',
      429: 'Too many were asked for; Retry-After says how many seconds to wait.',
    }).map(([status, says]) => [
      status,
      { description: says, content: json('Problem', 'application/problem+json') },
    ]),
  ),
});

function listOperation(kind: RecordKind, parameters: Parameter[], examples: Examples): Operation {
  const { one } = itemOf(kind.name);
  return {
    operationId: `list${pascal(kind.name)}`,
    summary: kind.title,
    description: `${kind.description} ${kind.licence}`,
    tags: [kind.name],
    parameters: described(parameters, examples),
    responses: responses(`${one}List`, 'A part of the list.'),
  };
}

function itemOperation(kind: RecordKind, parameters: Parameter[], examples: Examples): Operation {
  const { one, parts } = itemOf(kind.name);
  const names = [...parts.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    operationId: `get${one}`,
    summary: `${kind.title}: one of them`,
    description: `The key of a record, ${kind.key.join(' and ')}, stands behind /${kind.name}/. Its slashes can be escaped or not.`,
    tags: [kind.name],
    parameters: [
      ...names.map((name): DescribedParameter => {
        const example = examples.parts?.[name];
        const description = `Part of its key: ${kind.key.join(', ')}.`;
        return {
          ...{ name, in: 'path', required: true, description, schema: { type: 'string' } },
          ...(example === undefined ? {} : { example }),
        };
      }),
      ...described(parameters, examples),
    ],
    responses: responses(`${one}Item`, 'The record.'),
  };
}

function searchOperation(parameters: Parameter[], { of }: Examples): Operation {
  const words: Record<string, string> = { q: 'care leavers' };
  const own = new Set(['authority', 'region', 'edition', 'asOf', 'rev']);
  return {
    operationId: 'search',
    summary: 'Search',
    description: SEARCH,
    tags: ['search'],
    parameters: described(parameters, {
      of: (name) => words[name] ?? (own.has(name) ? of(name) : undefined),
      parts: null,
    }),
    responses: responses('Search', 'What was found.'),
  };
}

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
