/** PostgreSQL's own programs: pg_dump, pg_restore, psql. */
import { spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../steps/fault.mjs';

/** The password goes by the environment: arguments can be read by everybody on the machine. */
function reach(databaseUrl) {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  url.password = '';
  return { address: url.href, env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) } };
}

/** That a program is missing, or too old for what it was given: no word about the file or the database. */
export class ToolFault extends Fault {}

/**
 * Starts one of them. @param {string[]} args may hold ADDRESS @param {string} [databaseUrl]
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<void> }} `ended` throws a Fault with its last words
 */
export function startTool(program, args, databaseUrl) {
  const { address = '', env = process.env } = databaseUrl ? reach(databaseUrl) : {};
  const child = spawn(
    program,
    args.map((arg) => (arg === 'ADDRESS' ? address : arg)),
    {
      env: { ...env, PGCONNECT_TIMEOUT: '5' },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (part) => (said = (said + part).slice(-4000)));
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        error.code === 'ENOENT'
          ? new ToolFault(`${program} is not on this machine: install it (Debian: postgresql-client).`)
          : error,
      ),
    );
    child.once('close', (code) => (code === 0 ? resolve() : reject(endOf(program, code, said))));
  });
  // Whoever waits for it is told; nobody may wait yet.
  ended.catch(() => {});
  return { child, ended };
}

function endOf(program, code, said) {
  const [word] = said.trim().split('\n');
  return /unsupported version|server version mismatch/.test(said)
    ? new ToolFault(`${program} is too old: install that of the server's version. It says: ${word}`)
    : new Fault(`${program} ended with ${code}: ${word || 'no word'}`);
}

/** Runs one of them for what it prints. @returns {Promise<string>} */
export async function askTool(program, args, databaseUrl) {
  const { child, ended } = startTool(program, args, databaseUrl);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (printed += part));
  child.stdin.end();
  await ended;
  return printed;
}

/** Hands what one prints to another, or to a stream. */
export async function passOn(from, to) {
  await Promise.all([from.ended, pipeline(from.child.stdout, to)]);
}
