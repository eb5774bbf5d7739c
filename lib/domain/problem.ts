/** What is wrong with a request, for programs (RFC 9457, problem documents). */

export interface Problem {
  /** Path of the place that explains it. */
  type: string;
  title: string;
  status: number;
  /** What can be done about it, in a sentence. Holds nothing that was typed. */
  detail: string;
  /** Name of the parameter that is meant, cut to 80 characters. */
  parameter?: string;
}

const kinds = {
  'bad-parameter': { title: 'A parameter cannot be used', status: 400 },
  'not-found': { title: 'There is no such thing', status: 404 },
  'not-allowed': { title: 'It can only be read', status: 405 },
  'too-many': { title: 'Too many were asked for', status: 429 },
  unavailable: { title: 'The answer cannot be given at this moment', status: 503 },
  failed: { title: 'The answer could not be made', status: 500 },
} as const;

export const problemKinds = Object.entries(kinds).map(([code, one]) => ({ code, ...one }));

export function problem(kind: keyof typeof kinds, detail: string, parameter?: string): Problem {
  return {
    type: `/api/v1#${kind}`,
    ...kinds[kind],
    detail,
    ...(parameter === undefined ? {} : { parameter: parameter.slice(0, 80) }),
  };
}
