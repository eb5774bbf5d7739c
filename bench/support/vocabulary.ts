/** What to search for: taken from the store itself, by its engine. */
import Database from 'libsql';
import pg from 'pg';
import { databasePathOf, isPostgres } from '../../scripts/config.mjs';
import { fts5Of, tsqueriesOf } from '../../lib/domain/search-expression';
import type { SearchTerm } from '../../lib/domain/search-query';

/** A connection past the site's own code: what the engine alone takes. */
export interface Bare {
  name: string;
  /** Words in more than five passages, the most frequent first. */
  words(): Promise<string[]>;
  /** Texts of passages here and there. */
  passages(count: number): Promise<string[]>;
  count(): Promise<number>;
  /** The best twenty with their snippets. */
  find(asked: readonly SearchTerm[]): Promise<unknown>;
  end(): Promise<void>;
}

const HERE_AND_THERE = 'length(text) > 200 AND id % 977 = 0';

export const bareOf = (store: string): Promise<Bare> => (isPostgres(store) ? onServer(store) : inFile(store));

async function inFile(store: string): Promise<Bare> {
  const database = new Database(databasePathOf(store), { readonly: true });
  database.exec('CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab("main", "PassageSearch", "row")');
  const found = database.prepare(
    'SELECT rowid, snippet("PassageSearch", 0, \'<\', \'>\', \'…\', 40) FROM "PassageSearch" WHERE "PassageSearch" MATCH ? ORDER BY rank LIMIT 20',
  );
  const all = <T>(sql: string, ...values: unknown[]) => database.prepare(sql).all(...values) as T[];
  return {
    name: 'bare FTS5 query',
    words: async () =>
      all<{ term: string }>(
        "SELECT term FROM temp.vocabulary WHERE length(term) > 3 AND doc > 5 AND term GLOB '[a-z]*' ORDER BY doc DESC",
      ).map(({ term }) => term),
    passages: async (count) =>
      all<{ text: string }>(`SELECT text FROM ReportPassage WHERE ${HERE_AND_THERE} LIMIT ?`, count).map(
        ({ text }) => text,
      ),
    count: async () => all<{ n: number }>('SELECT count(*) AS n FROM ReportPassage')[0]?.n ?? 0,
    find: async (asked) => found.all(fts5Of(asked)),
    end: async () => void database.close(),
  };
}

async function onServer(store: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: store });
  await client.connect();
  const all = async <T>(sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows as T[];
  return {
    name: 'bare tsquery',
    words: async () =>
      (
        await all<{ word: string }>(
          `SELECT word FROM ts_stat('SELECT "words" FROM "PassageSearch"') WHERE length(word) > 3 AND ndoc > 5 AND word ~ '^[a-z]+$'
            ORDER BY ndoc DESC, word`,
        )
      ).map(({ word }) => word),
    passages: async (count) =>
      (
        await all<{ text: string }>(
          `SELECT text FROM "ReportPassage" WHERE ${HERE_AND_THERE} ORDER BY id LIMIT $1`,
          [count],
        )
      ).map(({ text }) => text),
    count: async () =>
      (await all<{ n: number }>('SELECT count(*)::int AS n FROM "ReportPassage"'))[0]?.n ?? 0,
    find(asked) {
      const { web, beginnings } = tsqueriesOf(asked);
      const query = [
        ...(web === '' ? [] : [`websearch_to_tsquery('simple', $1)`]),
        ...beginnings.map((_, index) => `to_tsquery('simple', $${index + (web === '' ? 1 : 2)})`),
      ].join(' && ');
      return all(
        `SELECT best.id, ts_headline('simple', p.text, ${query}, 'MaxFragments=1, MaxWords=40, MinWords=20') FROM (
          SELECT id FROM "PassageSearch" WHERE words @@ (${query}) ORDER BY ts_rank(words, ${query}, 1) DESC LIMIT 20
        ) best JOIN "ReportPassage" p ON p.id = best.id`,
        [...(web === '' ? [] : [web.toLowerCase()]), ...beginnings.map((one) => one.toLowerCase())],
      );
    },
    end: () => client.end(),
  };
}
