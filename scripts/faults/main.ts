/** `npm run test:faults`: all fault runs, for docs/reliability.md. Exit 0 when it ran to the end, whatever was found. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { ROOT } from '../config.mjs';
import { serverPrograms } from '../engines/server-programs.mjs';
import { report } from '../steps/fault.mjs';
import { generateStep } from '../steps/setup.mjs';
import { type Row, table } from './row';
import { nginxPath } from './serving/proxy';

const command = new Command('npm run test:faults --')
  .description('Disturbs import, serving and databases in every way that we know, and prints what held.')
  .addOption(new Option('--only <part>', 'one of them').choices(['import', 'serving', 'postgresql']))
  .option('--mutations <n>', 'damaged copies of real reports', '2000')
  .option('--kills <n>', 'imports that are killed', '100')
  .option('--seed <n>', 'the same number gives the same run of the import', '1')
  .option('--share <0..1>', 'share of the runs of serving and postgresql', '1')
  .parse();
const { only, share, ...ofImport } = command.opts<Record<string, string | undefined>>();

const imported = z.array(
  z.object({
    fault: z.string(),
    runs: z.number(),
    found: z.string(),
    held: z.boolean(),
    seconds: z.number(),
    memory: z.number(),
    lost: z.number().nullable(),
  }),
);

/** The import's own runs are a program of their own, and say what they found as JSON. */
async function importFaults(): Promise<Row[]> {
  const options = Object.entries(ofImport).flatMap(([name, value]) => [`--${name}`, value ?? '']);
  const args = ['--import', 'tsx', 'prisma/import/faults/main.ts', '--json', ...options];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The import's runs ended with ${code}; what they said stands above.`);
  return imported.parse(JSON.parse(printed)).map(({ seconds, memory, ...row }) => ({
    ...row,
    requests: null,
    times: `at most ${seconds.toFixed(1)} s, ${Math.round(memory)} MB`,
  }));
}

const folder = mkdtempSync(join(tmpdir(), 'gradeline-faults-'));
const began = performance.now();
const rows: Row[] = [];
try {
  const client = generateStep({ root: ROOT });
  if (!(await client.isDone())) await client.work();
  if (!only || only === 'serving') {
    // Reads facts: after the client is there.
    const { servingFaults } = await import('./serving/run');
    if (nginxPath()) rows.push(...(await servingFaults(folder, Number(share), console.error)));
    else console.error('Left out: serving, as nginx is not on this machine (Debian: nginx).');
  }
  if (!only || only === 'postgresql') {
    const { postgresFaults } = await import('./postgresql/run');
    if (serverPrograms()) rows.push(...(await postgresFaults(folder, Number(share), console.error)));
    else console.error('Left out: postgresql, as its server is not on this machine (Debian: postgresql).');
  }
  if (!only || only === 'import') rows.push(...(await importFaults()));
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  const minutes = ((performance.now() - began) / 60_000).toFixed(0);
  console.log(table(rows));
  console.log(
    `\n${rows.filter(({ held }) => held).length} of ${rows.length} held; ${minutes} minutes on ${availableParallelism()} processors, Node ${process.version}`,
  );
}
