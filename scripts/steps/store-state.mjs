/** Rows that are current, by the names under which they are told. */
const COUNTED = {
  authorities: 'AuthorityProfile',
  inspections: 'Inspection',
  judgements: 'Judgement',
  visits: 'Visit',
};

/**
 * The newest revision of a store and how much it holds now.
 * @param {import('libsql').Database} database an open connection
 * @returns {{ revision: string | null, counts: Record<keyof typeof COUNTED, number> }}
 * @throws {Error} of the database, when it cannot be read
 */
export function stateOf(database) {
  const one = (sql) => database.prepare(sql).get();
  const counts = Object.entries(COUNTED).map(([name, table]) => [
    name,
    one(`SELECT count(*) AS n FROM "${table}" WHERE "retiredIn" IS NULL`).n,
  ]);
  return {
    revision: one('SELECT "id" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1')?.id ?? null,
    counts: Object.fromEntries(counts),
  };
}
