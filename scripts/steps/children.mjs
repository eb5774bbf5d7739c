import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Stopped } from './fault.mjs';

const KEPT = 200_000;
const GRACE_MS = 4000;
const running = new Set();
let stopping = false;

/**
 * What tells a process from a later one with the same number: its start, or null when there is none.
 * @param {number} pid
 * @returns {string | null}
 */
export function identityOf(pid) {
  try {
    if (process.platform === 'linux') {
      // The name in brackets may hold spaces and brackets: fields count from the last one. 3rd: state, 22nd: start.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
    }
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout?.trim() || null;
  } catch {
    return null;
  }
}

/** Ends a process group that a killed start left behind, if it still is the one that was recorded. */
export function killLeftover({ pid, identity }) {
  if (!Number.isInteger(pid) || pid < 2 || !identity || identityOf(pid) !== identity) return;
  killGroup(pid, 'SIGKILL');
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Ended by itself in the meantime.
  }
}

/**
 * Runs a program in a process group of its own and collects what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, onStart?: (pid: number) => void, onText?: (text: string) => void }} options
 * @returns {Promise<{ code: number | null, signal: string | null, stdout: string, stderr: string }>}
 * @throws {Stopped} when stopChildren() was called
 */
export function run(command, args, { cwd, env = process.env, onStart, onText }) {
  if (stopping) return Promise.reject(new Stopped());
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const text = { stdout: '', stderr: '' };
    running.add(child);
    if (child.pid) onStart?.(child.pid);
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (chunk) => {
        text[name] = (text[name] + chunk).slice(-KEPT);
        onText?.(chunk);
      });
    }
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      if (stopping) reject(new Stopped());
      else resolve({ code, signal, ...text });
    });
  });
}

/** Ends every running program with all that it started: asks first, then kills. Resolves when they are gone. */
export async function stopChildren() {
  stopping = true;
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          const timer = setTimeout(() => killGroup(child.pid, 'SIGKILL'), GRACE_MS);
          child.once('close', () => {
            clearTimeout(timer);
            // The program is gone; what it started itself may not be.
            killGroup(child.pid, 'SIGKILL');
            resolve();
          });
          killGroup(child.pid, 'SIGTERM');
        }),
    ),
  );
}
