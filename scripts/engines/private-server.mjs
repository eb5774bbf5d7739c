/**
 * A PostgreSQL server of one's own, for tests, benchmarks and fault runs: on a private port and in a private folder, gone when it is
 * stopped. What it holds is not kept safe against loss of power, which makes it quick; a kill it survives.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../steps/port.mjs';
import { serverPrograms } from './server-programs.mjs';

const USER = 'gradeline';
/** How long a start or a stop may take, in milliseconds. */
const PATIENCE = 30_000;

/** The server refuses to run as root: then as the user that Debian's package has made, or as nobody. */
function asWhom() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag, name) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // The next one.
    }
  }
  return {};
}

/**
 * @typedef {object} PrivateServer
 * @property {number} port
 * @property {(database?: string) => string} url address of one of its databases
 * @property {() => Promise<void>} start after a stop; once it answers
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop SIGINT ends connections and writes back, SIGQUIT and SIGKILL do not
 * @property {() => void} end the same at once, where nobody waits
 * @property {() => Promise<void>} remove stops it and removes its folder
 * @property {(name: string, template?: string) => Promise<string>} create makes a database; its address
 * @property {(name: string) => Promise<void>} drop
 * @property {() => Promise<PrivateServer>} replica makes a server that follows this one, and starts it
 */

/**
 * Makes and starts a server.
 * @param {Record<string, string>} [settings] besides our own
 * @returns {Promise<PrivateServer>}
 * @throws {Error} where there is no server on this machine, or it does not start
 */
export async function privateServer(settings = {}) {
  const folder = makeFolder();
  const data = join(folder, 'data');
  await runAs(folder, 'initdb', [
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'trust',
    '--locale=C',
    '-E',
    'UTF8',
    '--no-sync',
  ]);
  return started(folder, settings);
}

/** In the folder for temporary files: the server's user may not be allowed to look into this checkout. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-postgresql-'));
  const { uid, gid } = asWhom();
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

async function runAs(folder, program, args) {
  const programs = serverPrograms();
  if (!programs) throw new Error('There is no PostgreSQL server on this machine (Debian: postgresql).');
  await promisify(execFile)(join(programs, program), args, { cwd: folder, ...asWhom() });
}

async function started(folder, settings) {
  const port = await freePort();
  const url = (database = 'postgres') => `postgresql://${USER}@127.0.0.1:${port}/${database}`;
  const own = {
    ...{ port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200 },
    ...{ fsync: 'off', full_page_writes: 'off', log_min_messages: 'fatal' },
    ...settings,
  };
  const args = Object.entries(own).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let child;
  let ended;

  async function start() {
    let said = '';
    child = spawn(join(serverPrograms(), 'postgres'), ['-D', join(folder, 'data'), ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...asWhom(),
    });
    child.stderr.on('data', (part) => (said = (said + part).slice(-4000)));
    const running = child;
    ended = new Promise((resolve) => running.once('close', resolve));
    for (const until = Date.now() + PATIENCE; ;) {
      if (await answers(url())) return;
      if (running.exitCode !== null || Date.now() > until)
        throw new Error(`PostgreSQL did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ends it at once, with its folder: for the end of a program, which waits for nothing. */
  function end() {
    child.kill('SIGQUIT');
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Its processes write to the last: what is left lies among temporary files.
    }
  }

  async function stop(signal = 'SIGINT') {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  }

  const ask = (sql) => withAnswer(url(), sql);
  await start();
  return {
    ...{ port, url, start, stop, end },
    async remove() {
      await stop('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
    async create(name, template = 'template0') {
      await ask(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
      return url(name);
    },
    drop: (name) => ask(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
    async replica() {
      const follows = makeFolder();
      await runAs(follows, 'pg_basebackup', [
        '-d',
        url(),
        '-D',
        join(follows, 'data'),
        '-R',
        '-X',
        'stream',
        '-c',
        'fast',
        '-N',
      ]);
      return started(follows, settings);
    },
  };
}

async function withAnswer(url, sql) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
}

const answers = (url) =>
  withAnswer(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
