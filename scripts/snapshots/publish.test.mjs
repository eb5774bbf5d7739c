import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkCopy } from '../copies/check.mjs';
import { addRevision, faultOf, madeBase, madeStore } from '../copies/made-stores.mjs';
import { MANIFEST, parseManifest } from './manifest.mjs';
import { publish } from './publish.mjs';

let base;
let made;
let folder;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(() => {
  made = madeStore(base.path);
  folder = join(made.folder, 'snapshots');
});
afterEach(() => made.remove());

const newest = () => parseManifest(readFileSync(join(folder, MANIFEST), 'utf8'));
const put = () => publish({ databaseUrl: made.url, folder });

describe('publish', () => {
  it('puts a copy and what it is into the folder, once', async () => {
    const { manifest, isNew } = await put();
    expect(isNew).toBe(true);
    expect(newest()).toEqual(manifest);
    const copy = await checkCopy(join(folder, manifest.file));
    expect(manifest).toMatchObject({ revision: 'local.1', sha256: copy.sha256, bytes: copy.bytes });
    expect(manifest.schema).toBe(copy.migrations.at(-1));
    expect((await put()).isNew).toBe(false);
    expect(newest()).toEqual(manifest);
    expect(readdirSync(folder).sort()).toEqual([manifest.file, MANIFEST]);
  });

  it('keeps the newest three copies, and takes away what a killed one left an hour ago', async () => {
    mkdirSync(folder);
    const [old, fresh] = [
      join(folder, 'draft-0b5c38f2-6a41-4f1c-9d51-5f8c1d1b7a11.db'),
      join(folder, '.draft-1b5c38f2-6a41-4f1c-9d51-5f8c1d1b7a11.db.x.draft'),
    ];
    for (const path of [old, fresh]) writeFileSync(path, 'begun');
    utimesSync(old, 1, 1);
    const files = [];
    for (const id of ['local.2', 'local.3', 'local.4', 'local.5']) {
      addRevision(made.open(), id);
      files.push((await put()).manifest.file);
      await sleep(5);
    }
    expect(files.map((file) => existsSync(join(folder, file)))).toEqual([false, true, true, true]);
    expect(newest().revision).toBe('local.5');
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });

  it('says in one line what keeps it from it, and leaves what is published', async () => {
    const { manifest } = await put();
    addRevision(made.open(), 'local.2');
    const place = join(made.folder, 'a file');
    writeFileSync(place, '');
    expect(await faultOf(publish({ databaseUrl: made.url, folder: place }))).toMatch(/cannot be written/);
    made.open().exec('DELETE FROM "Revision"');
    expect(await faultOf(put())).toMatch(/holds no facts/);
    expect(newest()).toEqual(manifest);
    expect(readdirSync(folder).sort()).toEqual([manifest.file, MANIFEST]);
  });

  it('killed at any moment leaves what was published before, or what is new, whole', async () => {
    await put();
    const program = fileURLToPath(new URL('./publish.mjs', import.meta.url));
    for (const moment of [0.3, 0.6, 0.9]) {
      addRevision(made.open(), `local.killed.${moment}`);
      const began = performance.now();
      const env = { ...process.env, DATABASE_URL: made.url };
      const child = spawn(process.execPath, [program, folder], { env, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('close', resolve));
      // From the moment at which it has begun to write.
      while (!readdirSync(folder).some((name) => /draft/.test(name)) && child.exitCode === null)
        await sleep(1);
      await sleep((performance.now() - began) * 0.1 * moment);
      child.kill('SIGKILL');
      await ended;
      const manifest = newest();
      expect(await checkCopy(join(folder, manifest.file))).toMatchObject({ sha256: manifest.sha256 });
    }
    expect((await put()).manifest.revision).toBe('local.killed.0.9');
  });
});
