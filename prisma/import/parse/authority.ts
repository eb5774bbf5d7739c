/** Which authority a report is about, from the words of its title. */
import { existsOn } from '@/lib/domain/existence';
import { type KnownAuthority, Refusal } from '../types';
import { plain, refuseUnexplained } from './title';

/**
 * Finds the one authority that a title names. The longest name wins where one contains another ("North Yorkshire",
 * "York"); where an authority that ended has the name of its successor, the end of the inspection decides. The rest
 * of the title must be known: a name inside another name ("East Surrey") is that of another authority.
 * @param endDate last day of the inspection, YYYY-MM-DD
 * @throws Refusal `authority-unknown`, `unknown-layout`, or `ambiguous` where two names stand side by side.
 */
export function authorityIn(
  title: string,
  endDate: string,
  known: readonly KnownAuthority[],
): KnownAuthority {
  const text = plain(title);
  const hits = known.flatMap((authority) =>
    authority.names.flatMap((name) => {
      const at = text.indexOf(plain(name));
      return at < 0 ? [] : [{ authority, name, at, end: at + plain(name).length }];
    }),
  );
  const longest = hits.filter(
    (hit) =>
      !hits.some(
        (other) => other.at <= hit.at && other.end >= hit.end && other.end - other.at > hit.end - hit.at,
      ),
  );
  const named = [...new Set(longest.map((hit) => hit.authority))];
  const [only, ...others] = [
    ...new Set(named.map((authority) => atTheTime(authority, endDate, known))),
  ].filter((authority) => authority !== null);
  if (!only)
    throw new Refusal(
      'authority-unknown',
      `no authority that existed then stands in the title "${title.slice(0, 120)}"`,
    );
  if (others.length > 0) {
    throw new Refusal(
      'ambiguous',
      `the title names ${[only, ...others].map(({ slug }) => slug).join(' and ')}`,
    );
  }
  refuseUnexplained(
    title,
    longest.map(({ name }) => name),
  );
  return only;
}

/** The authority itself where it existed then; else the one predecessor that did ("Dorset" in 2016), or null. */
function atTheTime(
  authority: KnownAuthority,
  day: string,
  known: readonly KnownAuthority[],
): KnownAuthority | null {
  if (existsOn(authority, day)) return authority;
  const before = known.filter((one) => authority.predecessors.includes(one.slug) && existsOn(one, day));
  return before.length === 1 ? (before[0] ?? null) : null;
}
