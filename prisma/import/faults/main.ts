/** The import's part of `npm run test:faults`. Exit 0 when it ran to the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { progress } from '../progress';
import { hostile, mutated } from './reading';
import { bench, diskFull, killed, readers, twoAtOnce } from './storing';
import { type Row, table } from './table';

const { mutations, kills, seed, json } = new Command('prisma/import/faults/main.ts')
  .description('Disturbs the import in every way that we know, and prints what held.')
  .option('--mutations <n>', 'damaged copies of real reports', '2000')
  .option('--kills <n>', 'imports that are killed', '100')
  .option('--seed <n>', 'the same number gives the same run', '1')
  .option('--json', 'rows as JSON')
  .parse()
  .opts<{ mutations: string; kills: string; seed: string; json?: true }>();

const folder = mkdtempSync(join(tmpdir(), 'gradeline-faults-'));
const rows: Row[] = [];
try {
  rows.push(...(await hostile(folder)));
  let bar = progress('mutations', Number(mutations));
  let done = 0;
  rows.push(
    await mutated(folder, Number(seed), Number(mutations), (now) => {
      for (; done < now; done++) bar.step();
    }),
  );
  bar.stop();
  const made = await bench(folder);
  bar = progress('kills', Number(kills));
  rows.push(await killed(made, Number(seed), Number(kills), () => bar.step()));
  bar.stop();
  rows.push(await twoAtOnce(made), await diskFull(made), await readers(made));
} finally {
  rmSync(folder, { recursive: true, force: true });
  console.log(json ? JSON.stringify(rows.map((row) => ({ lost: null, ...row }))) : table(rows));
}
