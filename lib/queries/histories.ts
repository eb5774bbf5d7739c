/** Histories as views ask for them: what is known is not read again, and what is not is read together. */
import type { AuthorityHistory } from '@/lib/domain/history';
import { authoritiesIn } from './authorities';
import { frameworkOf } from './framework';
import { historiesOf } from './history';
import type { Visible } from './visible';

/**
 * By slug; without those that do not exist.
 * @param asOf YYYY-MM-DD, as in `factsAt`; @param asAt last day that the view shows
 */
export async function historiesIn(
  visible: Visible,
  slugs: readonly string[],
  asOf: string | undefined,
  asAt: string,
): Promise<Map<string, AuthorityHistory>> {
  const authorities = await authoritiesIn(visible, slugs);
  if (authorities.length === 0) return new Map();
  const framework = await frameworkOf(visible);
  const context = { visible, asOf, asAt, framework };
  // Views of the past are many and rare.
  if (asOf !== undefined) return historiesOf(authorities, context);
  const unknown: typeof authorities = [];
  let reading: Promise<Map<string, AuthorityHistory>> | undefined;
  // Once all are known that nobody has read or is reading.
  const read = () => (reading ??= Promise.resolve().then(() => historiesOf(unknown, context)));
  const histories = await Promise.all(
    authorities.map((authority) =>
      visible.memo(`history ${authority.slug}`, () => {
        unknown.push(authority);
        return read().then((all) => all.get(authority.slug));
      }),
    ),
  );
  return new Map(histories.flatMap((one) => (one ? [[one.authority.slug, one] as const] : [])));
}
