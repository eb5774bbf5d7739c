import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from './fault.mjs';
import { installByApt } from './programs.mjs';
import { runStep } from './setup.mjs';

/** The one without windows first: the same engine, for a third less of the processor. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Some systems have a stand-in that only says how to install the real one. */
function works(path) {
  return (
    existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  );
}

function ofSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return (
    [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE].find(works) ??
    null
  );
}

async function ofPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && works(path) ? path : null;
}

/**
 * A browser that is on this machine: CHROMIUM_PATH, else a system Chromium or Chrome, else Playwright's own.
 * @returns {Promise<string | null>} path of its program
 * @throws {Fault} when CHROMIUM_PATH names none
 */
export async function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (works(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Fault(
      `CHROMIUM_PATH=${env.CHROMIUM_PATH} is not a browser that runs: correct it or leave it out.`,
    );
  }
  return ofSystem() ?? (await ofPlaywright());
}

async function attempt(context, name, command) {
  try {
    await runStep(context, name, 'The browser could not be installed', command);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

/**
 * Finds a browser or installs one: by Playwright's download, else by apt-get where this user may.
 * @returns {Promise<string>} path of its program
 * @throws {Fault}
 */
export async function ensureBrowser(context) {
  const found = await findBrowser();
  if (found) return found;
  await attempt(context, 'browser-download', [
    process.execPath,
    'node_modules/playwright/cli.js',
    'install',
    'chromium',
  ]);
  const downloaded = await ofPlaywright();
  if (downloaded) return downloaded;
  // Not every system has the first as a package.
  for (const name of [SHELL, 'chromium']) {
    const installed = (await installByApt(context, [name])) && ofSystem();
    if (installed) return installed;
  }
  throw new Fault(
    'No browser was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}
