// Makes docs/licences.md from package-lock.json: the same on every machine, whatever packages of other platforms are installed.
// `node scripts/licences.mjs` writes it, `--check` says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './config.mjs';

const FILE = join(ROOT, 'docs/licences.md');

/** Names of SPDX under which a package may run in the site: they ask for a notice at most. */
const ALLOWED =
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Unlicense CC0-1.0 Python-2.0 OFL-1.1 Zlib'.split(
    ' ',
  );

/** Others that may run, each for a reason. `packages`: the names that it is true of. */
export const EXCEPTIONS = [
  {
    licence: 'MPL-2.0',
    packages: /^(?:@resvg\/resvg-js|lightningcss)(?:-|$)/,
    why: 'asks only that changes to its own files are published: we use it unchanged, on the server',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    why: 'comes with Next.js for resized pictures, which this site does not make: never loaded',
  },
  {
    licence: 'EPL-2.0',
    packages: /^elkjs$/,
    why: 'comes with the command line of Prisma, for its studio: never loaded',
  },
  { licence: 'CC-BY-4.0', packages: /^caniuse-lite$/, why: 'data about browsers, read while building' },
];

/** Packages that state no licence where npm looks for it. */
const STATED = { 'seq-queue': 'MIT' };

/**
 * Packages that the lock file holds.
 * @param {{ packages: Record<string, object> }} lock
 * @returns {{ name: string, version: string, licence: string, tool: boolean }[]} `licence`: as stated, '' where nothing is; `tool`: only
 *   for working on the project, never part of what runs
 */
export function packagesOf({ packages }) {
  const all = Object.entries(packages).flatMap(([path, { version, license, dev = false, link }]) => {
    if (path === '' || link) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const stated = typeof license === 'string' ? license : STATED[name];
    return [{ name, version, licence: (stated ?? '').replace(' and ', ' AND '), tool: dev }];
  });
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Whether a package may run in the site: one of its alternatives, with all that it joins. */
export function mayRun({ name, licence }) {
  const fits = (one) =>
    ALLOWED.includes(one) || EXCEPTIONS.some((rule) => rule.licence === one && rule.packages.test(name));
  const alternatives = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return alternatives.some((one) => one.split(' AND ').every(fits));
}

/** @param {ReturnType<typeof packagesOf>} all */
export function licenceList(all) {
  const byLicence = (tool) => {
    const found = new Map();
    for (const one of all.filter((each) => each.tool === tool)) {
      const key = one.licence || 'none stated';
      found.set(key, [...(found.get(key) ?? []), `${one.name} ${one.version}`]);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => [key, [...new Set(names)]]);
  };
  return [
    '# Licences of others',
    '',
    'Made by `node scripts/licences.mjs` from `package-lock.json`; a test compares. `npm run sbom` writes the same as a software bill of',
    'materials (CycloneDX). Packages are installed from the npm registry with their licence files; none is copied into this repository,',
    'except the letters of two faces in `public/fonts.css`, whose licence is in `public/fonts-licence.txt` and on the site at `/fonts-licence.txt`.',
    '',
    '## What runs',
    '',
    `Each has one of these licences: ${ALLOWED.join(', ')}. Others, with the reason:`,
    '',
    ...EXCEPTIONS.map(({ licence, why }) => `- ${licence}: ${why}.`),
    '',
    ...byLicence(false).flatMap(([licence, names]) => [
      `### ${licence}`,
      '',
      ...names.map((name) => `- ${name}`),
      '',
    ]),
    '## Tools',
    '',
    'Only for building, checking and testing; they are part of nothing that is given to readers.',
    '',
    ...byLicence(true).map(([licence, names]) => `- ${licence}: ${names.length}`),
    '',
  ].join('\n');
}

const lockFile = () => JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = licenceList(packagesOf(lockFile()));
  if (!process.argv.includes('--check')) writeFileSync(FILE, list);
  else if (readFileSync(FILE, 'utf8') !== list) {
    console.error('docs/licences.md is not current: run `node scripts/licences.mjs`.');
    process.exitCode = 1;
  }
}
