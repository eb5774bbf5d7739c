/** The import as a person runs it, watched from outside: how it ended, how long it took, how much memory it had. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/config.mjs';

export interface Ended {
  /** Exit status, or null where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** Wall time. */
  seconds: number;
  /** Highest resident memory in MB; 0 where the system does not tell. */
  memory: number;
}

export interface RunOptions {
  /** Address of the store; none is opened with `--dry-run`. */
  url?: string;
  /** SIGKILL after so many milliseconds. */
  killAfter?: number;
  /** No file may grow beyond so many bytes. */
  fileLimit?: number;
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: { import: string };
};

/** Runs `npm run import` with these arguments, without npm between us and it. */
export function runImport(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const limit = options.fileLimit ? `ulimit -f ${Math.ceil(options.fileLimit / 512)}; ` : '';
  const began = performance.now();
  const child = spawn('sh', ['-c', `${limit}${scripts.import} "$@"`, 'import', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...(options.url ? { DATABASE_URL: options.url } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr, memory] = ['', '', 0];
  child.stdout.on('data', (part: Buffer) => (stdout += part));
  child.stderr.on('data', (part: Buffer) => (stderr += part));
  const watch = setInterval(() => (memory = Math.max(memory, highest(child.pid))), 20);
  const timer =
    options.killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearInterval(watch);
      if (timer) clearTimeout(timer);
      resolve({ code, stdout, stderr, memory, seconds: (performance.now() - began) / 1000 });
    }),
  );
}

function highest(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
