import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../../scripts/config.mjs';
import { madeReport } from '../made-pdf';
import { DONCASTER, harness, inspection } from './harness';
import { listPage, providerPage, sends } from './made-site';

const the = harness();
let report: Uint8Array;
beforeAll(async () => {
  report = await madeReport('Doncaster', '5 to 9 October 2026', ['Good', 'Good', 'Outstanding', 'Good']);
});

/** The command as cron runs it, against the made site. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'prisma/import/sync/main.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: the.url,
      OFSTED_REPORTS_URL: the.site.origin,
      OFSTED_FILES_URL: the.site.origin,
      GRADELINE_SYNC_HURRY: '1',
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part));
  child.stderr.on('data', (part: Buffer) => (stderr += part));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, stdout, stderr })),
  );
  return { kill: () => child.kill('SIGKILL'), ended };
}
const command = (...args: string[]) => start(...args).ended;

/** A guard, not a measure: beside a build the command needs ten seconds to begin. */
const until = (holds: () => boolean) =>
  vi.waitFor(() => expect(holds()).toBe(true), { timeout: 60_000, interval: 20 });

describe('npm run sync', () => {
  it('ends with 3 where the site is not made as we know it, and with 2 when used wrongly', async () => {
    the.site.replies.set('/search', sends('<p>We have a new site</p>'));
    const [strange, wrong, days] = await Promise.all([
      command('--json'),
      command('--all'),
      command('--days', 'x'),
    ]);
    expect(strange.code).toBe(3);
    expect(strange.stderr).toContain('the site is not made as we know it');
    expect(JSON.parse(strange.stdout)).toMatchObject({ new: 0, changed: 0, refused: 0, failed: 0 });
    expect([wrong.code, days.code]).toEqual([2, 2]);
  });

  it('lets one run at a time work, and goes on after one that was killed', async () => {
    the.site.replies.set('/search', sends(listPage(['80418', DONCASTER])));
    const norfolk = sends(providerPage([['1', 'Adoption inspection - 1 May 2020, pdf']]));
    the.site.replies.set('/provider/44/80418', () => undefined);
    the.lists(inspection('5000001'), ['5000002', 'Focused visit - 9 June 2026, pdf']);
    the.serves('5000001', report);
    the.serves('5000002', '%PDF-1.7 a letter that cannot be read');

    const first = start('--json');
    await until(() => the.site.asked.includes('/provider/44/80418'));
    const second = await command('--json');
    expect(second.code).toBe(4);
    expect(second.stderr).toMatch(/another run \(process \d+\)/);
    first.kill();
    expect((await first.ended).code).toBeNull();

    the.site.replies.set('/provider/44/80418', norfolk);
    const third = await command('--json');
    expect(third).toMatchObject({ code: 0 });
    const counts: unknown = JSON.parse(third.stdout);
    expect(counts).toEqual({ new: 2, changed: 0, refused: 0, failed: 0, revision: 'local.2' });
    expect(await command()).toMatchObject({ code: 0 });
  }, 120_000);

  it('ends with 1 where a file was refused, and says which and why', async () => {
    the.lists(inspection('5000003'));
    the.serves('5000003', '%PDF-1.7 cut');
    const newest = await the.store.revision.findFirstOrThrow({ orderBy: { ordinal: 'desc' } });
    const { code, stdout, stderr } = await command();
    expect(code).toBe(1);
    expect(stdout).toMatch(/refused: doncaster, .*: damaged/);
    // A file that was refused makes no revision.
    expect(stdout.endsWith(`0 new, 0 changed, 1 refused, 0 failed; revision ${newest.id}\n`)).toBe(true);
    expect(stderr).toBe('');
  });
});
