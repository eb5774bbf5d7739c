import { problem } from '@/lib/domain/problem';
import type { RecordKind } from '@/lib/domain/records/record';
import { siteOrigin } from '@/components/site-origin';
import { itemParameters } from '../asked/parameters';
import { isProblem } from '../asked/read';
import { viewAsked } from '../asked/view';
import { viewQuery } from './addresses';
import { entriesOf } from './entries';
import { objectOf } from './object';
import type { Answer } from './respond';

/** One record by its key. @returns what is wrong where it cannot be given */
export async function itemNamed(
  kind: RecordKind,
  id: string,
  query: URLSearchParams,
): Promise<Answer | object> {
  const view = await viewAsked(query, (words) => itemParameters(kind.viewed, words));
  if (isProblem(view)) return view;
  const { facts } = view;
  const entry = entriesOf(kind, await facts.holdings()).find((one) => one.id === id);
  if (!entry) {
    return problem(
      'not-found',
      `No record of this key is in the view. /api/v1/${kind.name} lists those that are.`,
    );
  }
  const place = { origin: await siteOrigin(), view: viewQuery(query) };
  return { body: { data: objectOf(kind, entry, place), revision: facts.revision.id } };
}
