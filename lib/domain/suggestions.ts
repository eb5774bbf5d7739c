/** What a search field suggests: names, and the aliases and codes that lead to them. Pure. */
import type { AuthoritySummary } from './history';
import { normalised } from './names';

export interface Suggestion {
  /** What is put into the field: the display name, or another name of the authority. */
  value: string;
  /** What else it is known by: browsers look into this as well. */
  also: string | null;
}

/**
 * One suggestion an authority, with its codes beside the name; and one for each other name that begins differently,
 * since some browsers look at the beginning of the value only.
 */
export function suggestionsFor(authorities: AuthoritySummary[]): Suggestion[] {
  const taken = new Set<string>();
  const once = (value: string) => {
    const name = normalised(value);
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  };
  const names = authorities
    .filter(({ displayName }) => once(displayName))
    .map(({ displayName, codes }) => ({
      value: displayName,
      also: codes.map(({ code }) => code).join(', ') || null,
    }));
  const others = authorities.flatMap(({ displayName, name, aliases }) =>
    [name, ...aliases].filter(once).map((value) => ({ value, also: displayName })),
  );
  return [...names, ...others];
}
