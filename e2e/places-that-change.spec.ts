/** A successor that is still to begin comes from rows of data, and the pages turn with the day of the data. */
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dataWithSurreysSuccessors, letTimePass } from '@/prisma/made-surrey';
import { violations } from './support/axe';
import { type RunningServer, startServer } from './support/server';
import { copyOfStore, seedFrom } from './support/store';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ bypassCSP: true });

let folder: string;
let store: string;
let server: RunningServer;

test.beforeAll(async () => {
  folder = dataWithSurreysSuccessors();
  store = await copyOfStore();
  await seedFrom(folder, store);
  server = await startServer(store);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const counts = /(\d+) of \1 current authorities(?:,| and) (\d+) of \2 former authorities/;

test('before the day, Surrey is told as it is and its successors as to come', async ({ page, request }) => {
  await page.goto(`${server.url}/authorities/surrey`);
  const main = page.getByRole('main');
  await expect(main).toContainText(
    'Surrey is a county in the South East. It is due to end on 31 March 2027;',
  );
  const followed = main.getByRole('region', { name: 'To be followed by' });
  await expect(followed.getByRole('listitem')).toHaveText([
    'East Surrey (from 2027)',
    'West Surrey (from 2027)',
  ]);
  await expect(main.getByRole('heading', { name: 'Time since the last full inspection' })).toBeVisible();

  await followed.getByRole('link', { name: 'East Surrey' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('East Surrey');
  await expect(main).toContainText('East Surrey is due to begin on 1 April 2027');
  await expect(main).toContainText('There is no inspection of East Surrey before it begins');
  await expect(main.getByRole('heading', { name: 'Predecessor: Surrey', exact: true })).toBeVisible();
  await expect(main).not.toContainText('inspected yet');
  expect(await violations(page)).toEqual([]);

  const [, current, former] = counts.exec(await (await request.get('/authorities')).text()) ?? [];
  const list = await (await request.get(`${server.url}/authorities`)).text();
  expect(counts.exec(list)?.slice(1)).toEqual([current, former]);
  expect(list).toContain('2 of 2 still to begin');
  expect(await (await request.get(`${server.url}/`)).text()).toContain('2 still to begin');
  expect(await (await request.get(`${server.url}/about`)).text()).toContain(`All ${current} authorities`);
  const compared = await request.get(`${server.url}/compare?la=surrey~east-surrey`);
  expect(await compared.text()).toContain('begins on 1 April 2027');
  for (const path of ['authorities/east-surrey', 'authorities', 'home'])
    expect((await request.get(`${server.url}/preview/${path}.png`)).status(), path).toBe(200);
});

test('after the day, the same server tells it as it is then', async ({ page, request }) => {
  const [, current, former] = counts.exec(await (await request.get('/authorities')).text()) ?? [];
  letTimePass(folder);
  await seedFrom(folder, store);
  await page.goto(`${server.url}/authorities/surrey`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Surrey was a county in the South East. It ended on 31 March 2027;');
  await expect(main.getByRole('region', { name: 'Followed by' }).getByRole('listitem')).toHaveText([
    'East Surrey',
    'West Surrey',
  ]);
  await expect(main.getByRole('heading', { name: 'Time since the last full inspection' })).toHaveCount(0);
  await page.goto(`${server.url}/authorities/west-surrey`);
  await expect(main).toContainText('It began on 1 April 2027, after Surrey.');

  const list = await (await request.get(`${server.url}/authorities`)).text();
  expect(counts.exec(list)?.slice(1)).toEqual([String(Number(current) + 1), String(Number(former) + 1)]);
  expect(list).not.toContain('still to begin');
  const before = await (await request.get(`${server.url}/authorities?asOf=2027-03-31`)).text();
  expect(counts.exec(before)?.slice(1)).toEqual([current, former]);
});
