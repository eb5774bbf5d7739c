/** `npm run test:faults`: the full fault run, for docs/reliability.md. Exit 0 when it ran to the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { progress } from '../progress';
import { hostile, mutated } from './reading';
import { bench, diskFull, killed, readers, twoAtOnce } from './storing';
import { type Row, table } from './table';

const { mutations, kills, seed } = new Command('npm run test:faults --')
  .description('Disturbs the import in every way that we know, and prints what held.')
  .option('--mutations <n>', 'damaged copies of real reports', '2000')
  .option('--kills <n>', 'imports that are killed', '100')
  .option('--seed <n>', 'the same number gives the same run', '1')
  .parse()
  .opts<{ mutations: string; kills: string; seed: string }>();

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
  console.log(table(rows));
}
