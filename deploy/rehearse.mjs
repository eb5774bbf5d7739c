// What deploy/Containerfile does, without a container engine: puts the folder together, runs it as nobody with a read-only root, a
// volume at .data and a temporary /tmp, asks as the health check and readers do, and stops it. Linux, as root.
// Usage: node deploy/rehearse.mjs [PORT]
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../scripts/config.mjs';
import { Fault, report } from '../scripts/steps/fault.mjs';
import { assemble } from './image.mjs';

const PORT = process.argv[2] ?? '3299';
const NOBODY = 65534;
const containerfile = readFileSync(join(ROOT, 'deploy/Containerfile'), 'utf8');
const arrayAfter = (word) =>
  JSON.parse(
    new RegExp(`^\\s*${word} (\\[.*\\])$`, 'm').exec(
      containerfile.replace(/\\\n\s*/g, ' ').replace(/^HEALTHCHECK.*? CMD/m, 'HEALTH'),
    )[1],
  );

/** As a container sees its files: everything read-only, but the volume and /tmp. */
function script(app, data) {
  return `set -e
mount --make-rprivate /
mount --bind ${data} ${app}/.data
mount -t tmpfs -o mode=1777 tmpfs /tmp
mount -o remount,bind,ro /
cd ${app}
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all "$@"`;
}

function start(app, data, command) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT, HOME: '/tmp' };
  return spawn('unshare', ['-m', 'sh', '-c', script(app, data), 'sh', ...command], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function rehearse(folder) {
  const [app, data] = [join(folder, 'app'), join(folder, 'data')];
  await assemble(app);
  mkdirSync(data);
  chownSync(data, NOBODY, NOBODY);
  chmodSync(folder, 0o755);
  const size = execFileSync('du', ['-sm', app], { encoding: 'utf8' }).split('\t')[0];
  console.log(`The folder has ${size} MB.`);
  for (const time of ['first', 'second']) {
    const began = performance.now();
    const child = start(app, data, arrayAfter('CMD'));
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part));
    const ended = new Promise((resolve) => child.once('close', resolve));
    const [health, ...args] = arrayAfter('HEALTH');
    const healthy = () => {
      try {
        execFileSync(health, args, { env: { ...process.env, PORT }, stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    };
    while (!healthy()) {
      if (child.exitCode !== null || performance.now() - began > 180_000)
        throw new Fault(`The ${time} start did not become healthy:\n${printed}`);
      await sleep(500);
    }
    console.log(`The ${time} start was healthy after ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    for (const path of [
      '/',
      '/authorities/doncaster',
      '/authorities/doncaster.xlsx',
      '/authorities/doncaster.png',
      '/data/latest.zip',
    ]) {
      const answer = await fetch(`http://127.0.0.1:${PORT}${path}`);
      if (answer.status !== 200 || (await answer.arrayBuffer()).byteLength < 1000)
        throw new Fault(`${path} answers ${answer.status}:\n${printed}`);
    }
    child.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Fault(`After SIGTERM it ended with ${code}:\n${printed}`);
    if (/EROFS|EACCES|Error/.test(printed)) throw new Fault(`It wanted to write elsewhere:\n${printed}`);
  }
  console.log('Pages, files and pictures were served read-only by nobody; SIGTERM ended it with 0.');
}

const folder = mkdtempSync('/var/tmp/gradeline-image-');
try {
  if (process.getuid?.() !== 0) throw new Fault('The rehearsal needs root, to mount and to become nobody.');
  await rehearse(folder);
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
