import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { acquireLock, livingServers } from './lock.mjs';

/** Where running set-ups and servers of a checkout are noted. */
export const runFolder = (root) => join(root, '.data/run');

/**
 * Takes the lock of the set-up.
 * @param {string} root
 * @returns {{ note(pid: number): void, release(): void }}
 * @throws {Fault} when another process has it
 */
export function lockSetup(root) {
  const lock = acquireLock(join(runFolder(root), 'setup.lock'));
  if ('holder' in lock) {
    throw new Fault(
      `Another npm start or npm test (process ${lock.holder}) is setting up this folder: wait until it is ready, or stop it.`,
    );
  }
  return lock;
}

/**
 * Fails when a server still runs from this checkout: called before a step replaces what it uses.
 * @throws {Fault}
 */
export function refuseToDisturb(root) {
  const [other] = livingServers(runFolder(root));
  if (!other) return;
  throw new Fault(
    `Gradeline's files have changed, and process ${other} still serves the earlier state from this folder: stop it first.`,
  );
}

/**
 * Runs a step unless its inputs are those it last succeeded with.
 * @param {{ name: string, doing: string, isDone(): boolean | Promise<boolean>, work(): Promise<void>, note?: string }} step
 * @param {{ root: string, lines: ReturnType<typeof import('./terminal.mjs').progress>, disturbs?: boolean }} options
 *   `disturbs`: the step replaces what running servers of this checkout use
 * @throws {Fault}
 */
export async function perform(step, { root, lines, disturbs = false }) {
  if (await step.isDone()) {
    lines.skip(step.name, step.note);
    return;
  }
  if (disturbs) refuseToDisturb(root);
  await lines.during(step.name, step.doing, step.work);
}
