/** From what should hold to the next release: rows are appended or retired, never changed. */
import { changeOf, nameOf } from '../data/append';
import { type Committed, current, type Facts, type Versioned } from '../data/committed';
import { type FactTable, factTableNames, factTables } from '../data/tables';
import type { Candidates } from './candidates';

export interface Release {
  committed: Committed;
  /** Null where nothing changed. */
  revision: string | null;
  added: number;
  retired: number;
}

/**
 * Appends what is new.
 * @param day YYYY-MM-DD of the release
 * @throws ZodError for a row that does not fit its table.
 */
export function nextRelease(committed: Committed, wanted: Candidates, day: string, reason: string): Release {
  const revision = nextId(committed, day);
  let added = 0;
  let retired = 0;
  const step = <T extends FactTable>(table: T): Versioned<T>[] => {
    const rows = committed.facts[table];
    const checked = (wanted[table] as object[]).map((row) =>
      factTables[table].parse(row),
    ) as unknown as Candidates[T];
    const { retire, add } = changeOf<T>(current(rows), checked);
    const gone = new Set(retire);
    added += add.length;
    retired += retire.length;
    return [
      ...rows.map((row) =>
        row.retiredIn === null && gone.has(nameOf(row)) ? { ...row, retiredIn: revision } : row,
      ),
      ...add.map((row) => ({ ...row, addedIn: revision, retiredIn: null }) as Versioned<T>),
    ];
  };
  const facts = Object.fromEntries(factTableNames.map((table) => [table, step(table)])) as Facts;
  if (added + retired === 0) return { committed, revision: null, added, retired };
  return {
    revision,
    added,
    retired,
    committed: {
      facts,
      corrections: committed.corrections.map((row) => ({ ...row, addedIn: row.addedIn ?? revision })),
      revisions: [
        ...committed.revisions,
        { id: revision, time: `${day}T00:00:00Z`, kind: 'release', reason },
      ],
    },
  };
}

function nextId({ revisions }: Committed, day: string): string {
  const numbers = revisions
    .filter(({ id }) => id.startsWith(`${day}.`))
    .map(({ id }) => Number(id.slice(day.length + 1)));
  return `${day}.${Math.max(0, ...numbers) + 1}`;
}
