/** A restore while the site is read: nobody is refused, and the next page shows the restored store. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { databasePathOf, ROOT } from '@/scripts/config.mjs';
import { importInto, makeReport } from './support/made-report';
import { startServer } from './support/server';
import { fileOfStore } from './support/store';

const run = promisify(execFile);
const command = (name: 'backup' | 'restore', store: string, ...args: string[]) =>
  run(process.execPath, [`scripts/${name}.mjs`, ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: store },
  });

test('a restore under way refuses no reader, and what is read later is the restored store', async () => {
  test.slow();
  const store = fileOfStore();
  const file = `${databasePathOf(store)}.backup`;
  await command('backup', store, file);
  const report = await makeReport('restored', 'Doncaster', '5 to 9 October 2026', [
    ...(['Good', 'Good', 'Outstanding', 'Inadequate'] as const),
  ]);
  await importInto(store, '2026-11-20', report);
  const server = await startServer(store);
  const mark = 'data-published="2026-11-20"';
  const page = async () => (await fetch(`${server.url}/authorities/doncaster`)).text();
  try {
    expect(await page()).toContain(mark);
    const pages = [
      '/authorities/doncaster',
      '/england',
      '/authorities/kent',
      '/api/v1/inspections',
      '/readyz',
    ];
    const statuses = new Set<number>();
    let [asked, done] = [0, false];
    const reading = Promise.all(
      pages.map(async (path) => {
        while (!done) {
          asked += 1;
          const answer = await fetch(server.url + path);
          statuses.add(answer.status);
          await answer.arrayBuffer();
        }
      }),
    );
    for (let time = 0; time < 2; time += 1) await command('restore', store, file);
    done = true;
    await reading;
    expect([...statuses]).toEqual([200]);
    expect(asked).toBeGreaterThan(20);
    expect(await page()).not.toContain(mark);
    // The restored store is written and read as any other.
    await importInto(store, '2026-11-20', report);
    expect(await page()).toContain(mark);
  } finally {
    await server.stop();
  }
});

test('a restore refuses a copy with one changed letter, which only its checksum tells', async () => {
  const store = fileOfStore();
  const path = databasePathOf(store);
  const file = `${path}.backup`;
  await command('backup', store, file);
  const bytes = readFileSync(file);
  const at = bytes.indexOf('Doncaster');
  expect(at).toBeGreaterThan(0);
  bytes.write('X', at);
  writeFileSync(file, bytes);
  const before = readFileSync(path);
  const refused = await command('restore', store, file).catch(
    (error: { code: number; stderr: string }) => error,
  );
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('was damaged or changed'),
  });
  expect(readFileSync(path).equals(before)).toBe(true);
});
