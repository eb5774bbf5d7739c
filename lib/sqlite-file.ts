/** Writes SQLite files for readers to take away. It knows no store. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { SqlTable } from '@/lib/domain/package/sql';

/**
 * The bytes of a file with these tables. They are made in a folder for temporary files that is removed, also where making fails.
 * The same input gives the same bytes: nothing in the file tells of the time or the place.
 * @param pragmas without the word: "user_version = 1"
 * @throws Error where a row breaks a rule of its table
 */
export function sqliteFile({ pragmas, tables }: { pragmas: string[]; tables: SqlTable[] }): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-sqlite-'));
  try {
    const path = join(folder, 'package.sqlite');
    const file = new Database(path);
    try {
      // Nobody else sees the file before it is whole, so nothing need be safe against a crash.
      for (const one of ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF', ...pragmas])
        file.exec(`PRAGMA ${one}`);
      file.exec('BEGIN');
      for (const { create } of tables) file.exec(create);
      // True and false become 1 and 0 on the way.
      for (const { insert, rows } of tables) file.prepare(insert).run(JSON.stringify(rows));
      file.exec('COMMIT');
      // Looked at once, when all rows are in: row by row, each new source would be looked for in every table.
      const [broken] = file.prepare('PRAGMA foreign_key_check').all();
      if (broken) throw new Error(`A row refers to none: ${JSON.stringify(broken)}`);
    } finally {
      file.close();
    }
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
