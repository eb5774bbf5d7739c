/** The API as a program outside the project sees it: its document, and validators that are not ours. */
import { expect } from '@playwright/test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';

const schema = z.looseObject({
  type: z.unknown(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  maximum: z.number().optional(),
  get items() {
    return schema.optional();
  },
});
const parameter = z.object({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean(),
  schema,
  example: z.union([z.string(), z.array(z.string())]).optional(),
});
const response = z.object({
  content: z.record(z.string(), z.object({ schema: z.object({ $ref: z.string() }) })),
});
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter),
  responses: z.record(z.string(), response),
});
const document = z.looseObject({
  openapi: z.string(),
  servers: z.tuple([z.object({ url: z.url() })]),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

export type Document = z.infer<typeof document>;
export type Parameter = z.infer<typeof parameter>;
export type Operation = z.infer<typeof operation>;

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Asks as a polite program does: told to wait, it waits. */
export async function ask(url: string | URL, init: RequestInit = {}): Promise<Response> {
  // A connection that was idle may be closed at the moment at which it is used again.
  const answer = await fetch(url, init).catch(() => fetch(url, init));
  if (answer.status !== 429) return answer;
  await wait(Number(answer.headers.get('retry-after')));
  return ask(url, init);
}

export async function readDocument(origin: string | undefined): Promise<{ raw: unknown; api: Document }> {
  const raw: unknown = await (await ask(`${origin}/api/v1/openapi.json`)).json();
  return { raw, api: document.parse(raw) };
}

/** Validates answers by the document's own schemas. */
export class Contract {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #known = new Map<string, ValidateFunction>();

  constructor(readonly api: Document) {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'api', components: api.components });
  }

  /** @returns the body of the answer, which has the status, the type and the shape that the document names for it */
  async check(asked: Operation, answer: Response, status: number): Promise<Record<string, unknown>> {
    expect(answer.status, answer.url).toBe(status);
    const [type, shape] = Object.entries(asked.responses[String(status)]?.content ?? {})[0] ?? [];
    expect(answer.headers.get('content-type')?.replace(/;.*/, ''), answer.url).toBe(type);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const body: unknown = await answer.json();
    const reference = `api${shape?.schema.$ref}`;
    const valid = this.#known.get(reference) ?? this.#ajv.compile({ $ref: reference });
    this.#known.set(reference, valid);
    expect(valid(body) ? [] : valid.errors?.slice(0, 3), answer.url).toEqual([]);
    return z.record(z.string(), z.unknown()).parse(body);
  }
}

/** An address of an operation with what it needs, and with other parameters. */
export function addressOf(
  { servers: [{ url }] }: Document,
  path: string,
  asked: Operation,
  more: [string, string][] = [],
) {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place, required, example } of asked.parameters) {
    const [value = ''] = [example ?? ''].flat();
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    else if (required) query.set(name, value);
  }
  for (const [name, value] of more) query.set(name, value);
  return `${url}${filled}${query.size > 0 ? `?${query}` : ''}`;
}

/** Values that do not fit what the document says of a parameter. */
export function misfits({ name, schema: own }: Parameter): string[] {
  const one = own.items ?? own;
  if (one.enum) return ['nonsense', (one.enum[0] ?? '').toUpperCase() + '<script>'];
  if (one.format === 'date') return ['2020-02-30', 'yesterday'];
  if (one.maximum !== undefined) return ['0', String(one.maximum + 1), '1e1', ''];
  if (one.pattern !== undefined) return ['!'];
  const long = 'x'.repeat((one.maxLength ?? 0) + 1);
  return name === 'authority' ? ['nowhere at all', long] : [long];
}

/** A record as the answers have it: its fields, and where it stands. */
export const record = z.looseObject({ links: z.looseObject({ self: z.url() }) });
export type ApiRecord = z.infer<typeof record>;
const list = z.object({ data: z.array(record), next: z.string().nullable(), revision: z.string() });

/** Follows a list to its end by its cursors. @param path with its query, which names a limit */
export async function wholeList(origin: string | undefined, path: string) {
  const all: ApiRecord[] = [];
  const revisions = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const url = new URL(path, origin);
    if (cursor) url.searchParams.set('cursor', cursor);
    const { data, next, revision } = list.parse(await (await ask(url)).json());
    all.push(...data);
    revisions.add(revision);
    cursor = next;
  }
  return { all, revisions: [...revisions] };
}
