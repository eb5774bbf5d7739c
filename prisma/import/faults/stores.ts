/** Stores for the fault runs: made once, copied for each run, and compared by what they say. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@/lib/db';
import { seededFile } from '../testing';

/** A seeded store in one file. */
export async function baseStore(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'base.db');
  await seededFile(path);
  return path;
}

let copies = 0;
/** @returns the address of a copy */
export function copyOf(base: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `copy-${++copies}.db`);
  copyFileSync(base, path);
  return `file:${path}`;
}

const FACTS = {
  Source: 'key, sha256, publishedOn, title',
  Reading: 'key, status, reason, warnings',
  Inspection: 'key, kindCode, editionCode, startDate, endDate, publishedOn, method',
  Judgement: 'key, grade, reason',
  Visit: 'key, startDate, publishedOn',
  Event: 'key',
  ReportSection: 'inspectionKey, title',
  ReportPassage: 'text',
} as const;

export interface Look {
  /** What is wrong with it; empty where it is sound. */
  faults: string[];
  /** Hash of what the store states, without ids, revisions and times: equal stores say the same. */
  said: string;
  /** Rows of each table. */
  rows: Record<string, number>;
}

/** Opens a store, as the site would after a crash, and looks at it. */
export async function look(url: string): Promise<Look> {
  const store = await openStore(url);
  const faults: string[] = [];
  const ask = <T>(sql: string) => store.$queryRawUnsafe<T[]>(sql);
  try {
    const check = await ask<{ integrity_check: string }>('PRAGMA integrity_check');
    if (check[0]?.integrity_check !== 'ok') faults.push(`pages: ${check[0]?.integrity_check}`);
    if ((await ask('PRAGMA foreign_key_check')).length > 0) faults.push('a row points at none');
    const halves: [string, string][] = [
      ['an inspection without judgements', LONELY],
      ['an inspection whose source is not there', ORPHAN],
      ['a revision of which nothing is stored', EMPTY],
    ];
    for (const [name, sql] of halves) if ((await ask(sql)).length > 0) faults.push(name);
    await store.$executeRawUnsafe(`INSERT INTO "PassageSearch"("PassageSearch") VALUES('integrity-check')`);
    const hash = createHash('sha256');
    const rows: Record<string, number> = {};
    for (const [table, columns] of Object.entries(FACTS)) {
      const said = await ask<object>(`SELECT ${columns} FROM "${table}"`);
      rows[table] = said.length;
      hash.update(
        said
          .map((row) => JSON.stringify(row))
          .sort()
          .join('\n'),
      );
    }
    return { faults, rows, said: hash.digest('hex') };
  } catch (error) {
    return { faults: [`it does not open: ${String(error)}`], rows: {}, said: '' };
  } finally {
    await store.$disconnect();
  }
}

const LONELY = `SELECT key FROM "Inspection" i WHERE retiredIn IS NULL AND method = 'report_reader' AND NOT EXISTS (SELECT 1 FROM "Judgement" j WHERE j.inspectionKey = i.key)`;
const ORPHAN = `SELECT key FROM "Inspection" i WHERE NOT EXISTS (SELECT 1 FROM "Source" s WHERE s.id = i.sourceId)`;
const EMPTY = `SELECT id FROM "Revision" r WHERE kind = 'local' AND NOT EXISTS (SELECT 1 FROM "Source" s WHERE s.addedIn = r.id)`;
