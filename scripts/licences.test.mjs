import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ROOT } from './config.mjs';
import { EXCEPTIONS, licenceList, mayRun, packagesOf } from './licences.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const lock = JSON.parse(read('package-lock.json'));
const all = packagesOf(lock);

describe('licences of what runs', () => {
  it('ask for a notice at most, or stand in the list of exceptions', () => {
    expect(all.filter((one) => !one.tool && !mayRun(one))).toEqual([]);
    expect(all.filter((one) => !one.tool).length).toBeGreaterThan(200);
  });

  it.each([
    ['AGPL-3.0-only', false],
    ['GPL-3.0-or-later', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND GPL-2.0-only', false],
    ['MPL-2.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
  ])('%s: %s', (licence, expected) => expect(mayRun({ name: 'some-package', licence })).toBe(expected));

  it('has no exception that nothing needs', () => {
    for (const { licence, packages } of EXCEPTIONS)
      expect(all.some((one) => !one.tool && packages.test(one.name) && one.licence.includes(licence))).toBe(
        true,
      );
  });

  it('are told in docs/licences.md', () => {
    expect(read('docs/licences.md') === licenceList(all), 'run `node scripts/licences.mjs`').toBe(true);
  });

  it('travel with the faces', () => {
    for (const face of ['source-sans-3', 'source-serif-4']) {
      const [, text] =
        /^Google Inc\.\n\n([\s\S]*)$/.exec(read(`node_modules/@fontsource/${face}/LICENSE`)) ?? [];
      expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
      expect(read('public/fonts-licence.txt')).toContain(text);
    }
    expect(read('public/fonts.css')).toMatch(/^\/\* .*SIL Open Font License 1\.1/);
  });
});

it('the bill of materials names each package once, with its version, and marks those that are tools', async () => {
  const { scripts } = JSON.parse(read('package.json'));
  const [program, ...options] = scripts.sbom.replace(/ > .*/, '').split(' ');
  const { stdout } = await promisify(execFile)(program, options, { cwd: ROOT, maxBuffer: 1e8 });
  const { bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(stdout);
  expect([bomFormat, metadata.component.type, metadata.component.purl]).toEqual([
    'CycloneDX',
    'application',
    'pkg:npm/gradeline@0.1.0',
  ]);
  expect(Number(specVersion)).toBeGreaterThanOrEqual(1.5);
  const unique = (names) => [...new Set(names)].sort();
  const isTool = ({ properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
  const marked = [];
  for (const tools of [false, true]) {
    const named = components
      .filter((one) => isTool(one) === tools)
      .map(({ purl }) => decodeURIComponent(purl));
    expect(new Set(named).size).toBe(named.length);
    const expected = all.filter(({ tool }) => tool === tools);
    const known = unique(expected.map(({ name, version }) => `pkg:npm/${name}@${version}`));
    expect(named.filter((one) => !known.includes(one))).toEqual([]);
    marked.push(...named);
  }
  // A version that runs and is a tool as well is told once, as either.
  expect(unique(marked)).toEqual(unique(all.map(({ name, version }) => `pkg:npm/${name}@${version}`)));
  const references = new Set([...components.map((one) => one['bom-ref']), metadata.component['bom-ref']]);
  for (const { ref, dependsOn = [] } of dependencies)
    for (const one of [ref, ...dependsOn]) expect(references).toContain(one);
  const bare = components.filter((one) => !one.licenses && !isTool(one)).map(({ name }) => name);
  expect(bare).toEqual(['seq-queue']);
});
