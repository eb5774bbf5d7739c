import { type Problem, problem } from '@/lib/domain/problem';
import { type Facts, factsAt } from '@/lib/queries/facts';
import { type Cursor, readCursor } from './cursor';
import type { Parameter } from './parameters';
import { type Asked, isProblem, readQuery } from './read';
import { type Words, wordsOf } from './words';

export interface AskedOf {
  asked: Asked;
  words: Words;
  /** Of the day and the revision that were asked for. */
  facts: Facts;
  cursor: Cursor | null;
  /** Whether the revision is the newest, and not asked for by name. */
  newest: boolean;
}

const BAD_CURSOR = 'It is no cursor of this list. Begin again without it.';
const noRevision = (parameter: string) =>
  problem(
    'not-found',
    'This server has no such revision. /api/v1/revisions lists those that it has.',
    parameter,
  );

/**
 * What an address asks for, read in terms of the revision that it names.
 * @param parametersOf the parameters in the words of that revision
 */
export async function viewAsked(
  query: URLSearchParams,
  parametersOf: (words: Words) => readonly Parameter[],
): Promise<AskedOf | Problem> {
  const [rev, typed] = [query.get('rev') ?? undefined, query.get('cursor')];
  const cursor = typed === null ? null : readCursor(typed);
  const named = cursor ? cursor.rev : rev;
  const live = cursor ? cursor.newest : rev === undefined;
  const whole = await factsAt({ rev: named, asItWas: live });
  // What is wrong with a name is said in the words of today; that it names nothing is said after all else was checked.
  const known = whole ?? (await factsAt({}));
  if (!known) throw new Error('The store holds no revision');
  const words = await wordsOf(known);
  const asked = readQuery(query, parametersOf(words));
  if (isProblem(asked)) return asked;
  if (typed !== null && (!cursor || (rev !== undefined && (rev !== cursor.rev || cursor.newest)))) {
    return problem('bad-parameter', BAD_CURSOR, 'cursor');
  }
  if (!whole) return noRevision(cursor ? 'cursor' : 'rev');
  const asOf = asked.text('asOf');
  const facts = asOf === null ? whole : await factsAt({ rev: whole.revision.id, asItWas: live, asOf });
  if (!facts) return noRevision('rev');
  return { asked, words, facts, cursor, newest: live };
}

export const badCursor = (): Problem => problem('bad-parameter', BAD_CURSOR, 'cursor');
