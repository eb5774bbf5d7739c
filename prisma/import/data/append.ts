/** How facts change: a row is added, or retired by a later revision. Shared by releases and by imports. */
import type { FactRow, FactTable } from './tables';

/** What a step does to one table. */
export interface Change<T extends FactTable> {
  retire: string[];
  add: FactRow<T>[];
}

/** The stable name of a row: `id` for sources, `key` for all else (a number in `id` is the store's own). */
export function nameOf(row: { key: string; id?: string | number }): string {
  return typeof row.id === 'string' ? row.id : row.key;
}

/**
 * Compares what holds now with what should hold. A row that differs is retired and added anew; a row that is not
 * wanted any more is retired.
 * @param ignore fields that do not make two rows different
 */
export function changeOf<T extends FactTable>(
  now: readonly FactRow<T>[],
  wanted: readonly FactRow<T>[],
  ignore: readonly string[] = [],
): Change<T> {
  const held = new Map(now.map((row) => [nameOf(row), row]));
  const names = new Set(wanted.map(nameOf));
  const change: Change<T> = { retire: [...held.keys()].filter((name) => !names.has(name)), add: [] };
  for (const row of wanted) {
    const before = held.get(nameOf(row));
    if (before && sameFact(before, row, ignore)) continue;
    if (before) change.retire.push(nameOf(row));
    change.add.push(row);
  }
  return change;
}

const versions = ['id', 'addedIn', 'retiredIn'];

/** Whether two rows state the same; versions and database ids do not count. */
export function sameFact(a: object, b: object, ignore: readonly string[] = []): boolean {
  const left = new Map(Object.entries(a));
  return Object.entries(b).every(
    ([field, value]) =>
      versions.includes(field) || ignore.includes(field) || (left.get(field) ?? null) === (value ?? null),
  );
}
