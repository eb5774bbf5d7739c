import { z } from 'zod';
import { type Problem, problem } from '@/lib/domain/problem';
import type { Parameter } from './parameters';

/** What was asked for, by name of the parameter: lists for those that can be given several times. */
export class Asked {
  readonly #values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.#values = values;
  }

  /** Null where it was not given. */
  text(name: string): string | null {
    const value = this.#values[name];
    return typeof value === 'string' ? value : null;
  }

  list(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  /** Of a parameter that has a usual value. */
  number(name: string): number {
    const value = this.#values[name];
    return typeof value === 'number' ? value : 0;
  }
}

/** Values that one parameter may have at once. */
const MOST_VALUES = 50;

/** The schema of a parameter with all its values: for the check and for the description. */
export function schemaOf({ schema, many, required }: Parameter): z.ZodType {
  const all = many ? z.array(schema).max(MOST_VALUES, `At most ${MOST_VALUES} of them.`) : schema;
  return required ? all : all.optional();
}

/** Reads a query strictly: what is not known or does not fit is a problem that names its parameter. */
export function readQuery(query: URLSearchParams, parameters: readonly Parameter[]): Asked | Problem {
  const byName = new Map(parameters.map((one) => [one.name, one]));
  const given = new Map<string, string | string[]>();
  for (const name of new Set(query.keys())) {
    const parameter = byName.get(name);
    if (!parameter) {
      const known = [...byName.keys()].join(', ');
      return problem('bad-parameter', `There is no such parameter here. There are: ${known}.`, name);
    }
    const values = query.getAll(name);
    const [first = ''] = values;
    if (!parameter.many && values.length > 1) {
      return problem('bad-parameter', 'It can be given once only.', name);
    }
    given.set(name, parameter.many ? values : first);
  }
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const { name } = parameter;
    const read = schemaOf(parameter).safeParse(given.get(name));
    if (!read.success) return problem('bad-parameter', whyNot(parameter, read.error, given.has(name)), name);
    values[name] = read.data;
  }
  return new Asked(values);
}

function whyNot({ required }: Parameter, { issues }: z.ZodError, isGiven: boolean): string {
  if (required && !isGiven) return 'It has to be given.';
  return issues[0]?.message ?? 'It does not fit.';
}

export const isProblem = (one: object): one is Problem => 'status' in one && 'detail' in one;
