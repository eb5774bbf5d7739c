import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from '../../scripts/config.mjs';

/**
 * Runs `npm run import` on a store.
 * @param {string} databaseUrl
 * @param {string[]} reports files or folders
 * @param {number} jobs threads
 * @returns {Promise<{ seconds: number, memory: number }>} wall seconds, and the highest memory in MB (0 where the system does not tell)
 * @throws {Error} where the import did not end well
 */
export async function importInto(databaseUrl, reports, jobs) {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', 'import', '--', '--jobs', String(jobs), ...reports], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  let memory = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${importerOf(child.pid)}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended, or this system has no /proc: then the memory is not known.
    }
  }, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  // Some of the shared files are no reports and are refused: that is 1.
  if (code !== 0 && code !== 1) throw new Error(`The import ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** npm runs the importer as its only child; with `exec` in the script that is the importer itself. */
function importerOf(pid) {
  const [child = pid] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return child || pid;
}
