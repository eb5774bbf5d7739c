/** Rows that are current, by the names under which they are told. */
export const COUNTED = {
  authorities: 'AuthorityProfile',
  inspections: 'Inspection',
  judgements: 'Judgement',
  visits: 'Visit',
};

/** Id of the newest revision of a store, or null. @param {import('libsql').Database} database */
export const newestIn = (database) =>
  database.prepare('SELECT "id" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1').get()?.id ?? null;

/**
 * The newest revision of a store and how much it holds now.
 * @param {import('libsql').Database} database an open connection
 * @returns {{ revision: string | null, counts: Record<keyof typeof COUNTED, number> }}
 * @throws {Error} of the database, when it cannot be read
 */
export function stateOf(database) {
  const counts = Object.entries(COUNTED).map(([name, table]) => [
    name,
    database.prepare(`SELECT count(*) AS n FROM "${table}" WHERE "retiredIn" IS NULL`).get().n,
  ]);
  return {
    revision: newestIn(database),
    counts: Object.fromEntries(counts),
  };
}
