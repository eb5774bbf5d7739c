import { existsSync, readdirSync, statSync, statfsSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { ROOT } from '../config.mjs';
import { Fault } from '../steps/fault.mjs';
import { holderOf } from '../steps/lock.mjs';
import { runFolder } from '../steps/perform.mjs';
import { checkPort } from '../steps/port.mjs';
import { faulty, ok, trouble, warning } from './finding.mjs';

const MB = 1_000_000;
/** Room in bytes: a build and a copy of a store need the first, nothing works without the second. */
const [ENOUGH, LEAST] = [1000 * MB, 100 * MB];

/** Room on the disks of the store, of the logs and of the build. @returns {import('./finding.mjs').Finding[]} */
export function disks(besideDatabase) {
  const seen = new Set();
  return [besideDatabase, join(ROOT, '.data/logs'), ROOT].flatMap((wanted) => {
    let folder = wanted;
    while (!existsSync(folder)) folder = dirname(folder);
    const { dev } = statSync(folder);
    if (seen.has(dev)) return [];
    seen.add(dev);
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    const says = `${Math.floor(free / MB)} MB free at ${folder}`;
    if (free >= ENOUGH) return [ok('disk', says)];
    return [
      (free < LEAST ? trouble : warning)('disk', says, 'free some space: a build and a backup need 1,000 MB'),
    ];
  });
}

/** Whether the port is free, or serves this site. @returns {Promise<import('./finding.mjs').Finding>} */
export async function port({ port, host }, { name, path, isOurs }) {
  if (port === 0) return ok(name, 'a free one is taken at each start');
  try {
    await checkPort({ port, host, name });
    return ok(name, `${port} is free: no server is running`);
  } catch (error) {
    const answer = await ask(port, host, path);
    if (!answer || !isOurs(answer.body))
      return error instanceof Fault
        ? faulty(name, error)
        : trouble(name, String(error), 'choose another port');
    if (answer.status === 200)
      return ok(name, `${port} is served by Gradeline: ${answer.body.slice(0, 120).trim()}`);
    return trouble(
      name,
      `${port} is served by Gradeline, which is not ready`,
      'look at the store below, and at its log',
    );
  }
}

/** @returns {Promise<{ status: number, body: string } | null>} */
function ask(port, host, path) {
  const to = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return new Promise((resolve) => {
    const asked = request({ host: to, port, path, timeout: 5000 }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text) => (body = (body + text).slice(0, 100_000)));
      answer.on('end', () => resolve({ status: answer.statusCode, body }));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(null));
    asked.end();
  });
}

/** Locks and notes of running programs. @returns {import('./finding.mjs').Finding} */
export function locks(besideDatabase) {
  const run = runFolder(ROOT);
  const notes = existsSync(run) ? readdirSync(run).filter((name) => /\.(?:lock|serving)$/.test(name)) : [];
  const held = [...notes.map((name) => join(run, name)), join(besideDatabase, 'sync/sync.lock')].flatMap(
    (path) => {
      const holder = holderOf(path);
      return holder ? [{ path, ...holder }] : [];
    },
  );
  const dead = held.filter(({ alive }) => !alive);
  if (dead.length > 0)
    return warning(
      'locks',
      `left by programs that were killed: ${dead.map(({ path }) => path).join(', ')}`,
      'nothing: the next start or sync takes them away',
    );
  const living = held.map(({ path, pid }) => `${path.split('/').at(-1)} (process ${pid})`);
  return ok('locks', living.length > 0 ? living.join(', ') : 'none');
}

/** When a sync last noted something. @returns {import('./finding.mjs').Finding} */
export function synced(besideDatabase) {
  const state = statSync(join(besideDatabase, 'sync/state.json'), { throwIfNoEntry: false });
  return ok('sync', state ? `the last one noted something at ${state.mtime.toISOString()}` : 'none has run');
}
