/** The examples of docs/examples, run as a reader would run them. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '@/scripts/config.mjs';
import { committed } from './support/package';
import { printedBy } from './support/programs';

const folder = join(ROOT, 'docs', 'examples');
/** After every release. */
const newest = '9999';
test('Python reads a list of the API to its end', async ({ baseURL }) => {
  test.slow();
  const env = { GRADELINE: baseURL ?? '' };
  const lines = (await printedBy('python3', [join(folder, 'doncaster.py')], 'python3', env)).split('\n');
  // Read off page 1 of the four reports.
  expect(lines.map((line) => line.split('  ').slice(0, 3))).toEqual([
    ['2015-10-08', 'SIF', 'inadequate'],
    ['2017-11-24', 'SIF', 'good'],
    ['2022-02-25', 'ILACS_2018', 'requires_improvement'],
    ['2025-01-31', 'ILACS_2023', 'good'],
  ]);
});

test('R reads a table of the data package', async ({ baseURL }) => {
  test.slow();
  const env = { GRADELINE: baseURL ?? '' };
  const lines = (await printedBy('Rscript', [join(folder, 'shares.R')], 'r-base-core', env)).split('\n');
  const counted = lines.slice(1).map((line) => line.trim().split(/\s+/));
  expect(counted.map(([edition]) => edition)).toEqual(['ILACS_2018', 'ILACS_2023', 'SIF']);
  // The same by a plain reading of the committed files.
  for (const [edition, ...numbers] of counted) expect(numbers.map(Number)).toEqual(gradesOf(edition ?? ''));
});

/** Overall grades of the full inspections of an edition, best first, and their sum: from prisma/data alone. */
function gradesOf(edition: string): number[] {
  const full = committed('inspections', newest).filter(
    ({ kind_code: kind = '', edition_code: of }) => of === edition && ['full', 'reinspection'].includes(kind),
  );
  const held = new Set(full.map(({ key }) => key));
  const grades = committed('judgements', newest).flatMap(({ inspection_key: of, area_code: area, grade }) =>
    held.has(of) && area === 'overall' && grade ? [grade] : [],
  );
  const counts = ['outstanding', 'good', 'requires_improvement', 'inadequate'].map(
    (one) => grades.filter((grade) => grade === one).length,
  );
  return [...counts, grades.length];
}

test.describe('in a page of another site', () => {
  let other: Server;
  test.beforeAll(async () => {
    other = createServer((_, answer) =>
      answer
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><title>Notebook</title><main></main>'),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  test.afterAll(() => new Promise((resolve) => other.close(resolve)));

  test('Observable’s Plot draws what a CSV file says', async ({ page, baseURL }) => {
    const require = createRequire(join(ROOT, 'package.json'));
    const dist = (name: string, file: string) => join(dirname(require.resolve(name)), '..', 'dist', file);
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await page.addScriptTag({ path: dist('d3', 'd3.min.js') });
    await page.addScriptTag({ path: dist('@observablehq/plot', 'plot.umd.min.js') });
    const example = readFileSync(join(folder, 'history.js'), 'utf8').replace(
      'http://localhost:3000',
      baseURL ?? '',
    );
    await page.evaluate(
      `(async (display) => { ${example} })((node) => document.querySelector('main').append(node))`,
    );
    const dots = page.locator('main svg a');
    await expect(dots).toHaveCount(4);
    await expect(dots.first()).toHaveAttribute('href', /^https:\/\/files\.ofsted\.gov\.uk\//);
    await expect(page.getByText('Doncaster: overall judgements')).toBeVisible();
  });
});
