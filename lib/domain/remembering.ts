/**
 * Remembers what is made of an object for as long as the object lives: facts of a revision never change, so what is made of them
 * does not either.
 * @param most results remembered of one object; the oldest is forgotten first
 * @returns gives what was made of `of` under `name`, or makes it. The name tells everything else on which the result depends.
 */
export function remembering<K extends object, V>(most: number): (of: K, name: string, make: () => V) => V {
  const all = new WeakMap<K, Map<string, V>>();
  return (of, name, make) => {
    const known = all.get(of) ?? new Map<string, V>();
    all.set(of, known);
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make();
    known.set(name, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
