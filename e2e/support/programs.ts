/** Programs outside the project, as far as they are on this machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { ROOT } from '@/scripts/config.mjs';

/**
 * What a program prints. Where it is not on this machine the test is counted as skipped, with the reason.
 * @param debian the package that has it
 * @throws Error where the program fails
 */
export async function printedBy(
  program: string,
  args: readonly string[],
  debian: string,
  env: Record<string, string> = {},
): Promise<string> {
  try {
    const options = { cwd: ROOT, env: { ...process.env, ...env }, timeout: 80_000 };
    return (await promisify(execFile)(program, args, options)).stdout.trim();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    test.skip(missing, `${program} is not on this machine (Debian: ${debian})`);
    throw error;
  }
}
