import { type Problem, problem } from '@/lib/domain/problem';
import { records } from '@/lib/domain/records/all';
import type { RecordKind } from '@/lib/domain/records/record';
import { siteOrigin } from '@/components/site-origin';
import { printCursor } from '../asked/cursor';
import { listParameters } from '../asked/parameters';
import { isProblem } from '../asked/read';
import { badCursor, viewAsked } from '../asked/view';
import { listAddress, viewQuery } from './addresses';
import { chosen, entriesOf } from './entries';
import { objectOf } from './object';
import type { Answer } from './respond';

/** The kind of record that an address names, or what is wrong. */
export const kindNamed = (name: string): RecordKind | Problem =>
  records.find((one) => one.name === name) ??
  problem(
    'not-found',
    `There is no such list. There are: ${records.map((one) => one.name).join(', ')}, search.`,
  );

/** The same address with another cursor. */
export function nextAddress(path: string, query: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(query);
  next.set('cursor', cursor);
  return `${path}?${next}`;
}

/** A part of a list of records. @returns what is wrong where it cannot be given */
export async function listOf(kind: RecordKind, query: URLSearchParams): Promise<Answer | object> {
  const view = await viewAsked(query, (words) => listParameters(kind, words));
  if (isProblem(view)) return view;
  const { asked, words, facts, cursor, newest } = view;
  const all = chosen(entriesOf(kind, await facts.holdings()), kind, asked, words);
  const before = cursor ? all.findIndex(({ id }) => id === cursor.after) : -1;
  if (cursor && before === -1) return badCursor();
  const part = all.slice(before + 1, before + 1 + asked.number('limit'));
  const last = part.at(-1);
  const revision = facts.revision.id;
  const next =
    last && before + 1 + part.length < all.length
      ? printCursor({ rev: revision, newest, after: last.id })
      : null;
  const place = { origin: await siteOrigin(), view: viewQuery(query) };
  return {
    body: { data: part.map((entry) => objectOf(kind, entry, place)), next, revision },
    next: next && nextAddress(listAddress(kind.name), query, next),
  };
}
