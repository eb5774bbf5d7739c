/** Starts what is measured and what it is measured beside, each on a free port of this machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/config.mjs';
import { freePort } from '../../scripts/steps/port.mjs';
import { TEST_BUILD_DIR } from '../../scripts/steps/test-run.mjs';

const NEXT = join(ROOT, 'node_modules/next/dist/bin/next');

/**
 * @typedef {{ url: string, pid: number, stop: () => Promise<void> }} Running
 */

/** The site as it is served. @param {string} databaseUrl @param {Record<string, string>} [env] @returns {Promise<Running>} */
export async function startSite(databaseUrl, env = {}) {
  const port = await freePort();
  const own = { PORT: String(port), DATABASE_URL: databaseUrl, GRADELINE_BUILD_DIR: TEST_BUILD_DIR };
  return start(process.execPath, ['scripts/server.mjs'], {
    port,
    env: { NODE_ENV: 'production', HOST: '127.0.0.1', ...own, ...env },
    ready: /Gradeline ready/,
  });
}

/** The same build under the framework's own server. @returns {Promise<Running>} */
export async function startNext(databaseUrl) {
  const port = await freePort();
  return start(process.execPath, [NEXT, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    port,
    env: { DATABASE_URL: databaseUrl, GRADELINE_BUILD_DIR: TEST_BUILD_DIR },
    ready: /Ready in/,
  });
}

/** A page of the framework with nothing in it (bench/bare), built by `buildBare`. @returns {Promise<Running>} */
export async function startBare() {
  const port = await freePort();
  const folder = join(ROOT, 'bench/bare');
  return start(process.execPath, [NEXT, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], {
    port,
    ready: /Ready in/,
  });
}

/** Builds the bare page. By webpack: the other bundler also takes in the site's own proxy.ts, which stands above that folder. */
export async function buildBare() {
  const child = spawn(process.execPath, [NEXT, 'build', '--webpack', join(ROOT, 'bench/bare')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The bare page could not be built: ${printed}`);
}

/**
 * nginx with a configuration, as Debian ships it otherwise: one worker for each processor.
 * @param {string} folder for its files
 * @param {(port: number) => string} server what stands inside `http { }`
 * @returns {Promise<Running>}
 */
export async function startNginx(folder, server) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes auto;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
daemon off;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  ${temporary.join('\n  ')}
  ${server(port)}
}
`,
  );
  return start('nginx', ['-c', join(folder, 'nginx.conf')], { port });
}

/** Starts a program and waits until it says that it is ready, or else until its port answers. */
async function start(command, args, { port, env = {}, ready }) {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  let printed = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  const failed = ended.then(() => Promise.reject(new Error(`${command} ended: ${printed.slice(-2000)}`)));
  failed.catch(() => {});
  const url = `http://127.0.0.1:${port}`;
  const begun = new Promise((resolve) => {
    const listen = (chunk) => {
      printed += chunk;
      if (ready?.test(printed)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    if (!ready) void answers(url).then(resolve);
  });
  await Promise.race([begun, failed]);
  return {
    url,
    pid: child.pid,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function answers(url) {
  for (;;) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
