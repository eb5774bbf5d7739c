// `npm run restore -- FILE`: puts a copy in the place of the store, while the site runs. Exit 0 good, 1 trouble, 2 wrong use.
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, readConfig } from './config.mjs';
import { checksumOf, verifyChecksum } from './copies/checksum.mjs';
import { restoreDump } from './copies/restore-dump.mjs';
import { inThread } from './copies/thread.mjs';
import { commandOf, countsOf, ending, printLines, sizeOf } from './copies/told.mjs';
import { Fault } from './steps/fault.mjs';
import { acquireLock } from './steps/lock.mjs';
import { lockSetup } from './steps/perform.mjs';
import { progress } from './steps/terminal.mjs';

const command = commandOf(
  'restore',
  'Puts a copy in the place of the store, once it has been read through. The site shows it from the next request on; the former store is kept, where it is a file.',
)
  .argument('<file>', 'a copy that npm run backup has made')
  .parse();

await ending(async () => {
  const file = resolve(command.args[0]);
  const { engine, databaseName, databasePath, databaseUrl, besideDatabase } = readConfig();
  const lines = progress();
  // A start that is seeding, and a sync, would note as done what the restored store does not hold.
  const locks = [lockSetup(ROOT)];
  try {
    const folder = join(besideDatabase, 'sync');
    const sync = acquireLock(join(folder, 'sync.lock'));
    if ('holder' in sync)
      throw new Fault(`A sync (process ${sync.holder}) writes to this store: wait for it, or stop it.`);
    locks.push(sync);
    const verified = await lines.during('checksum', 'reading', () => verifyChecksum(file));
    const restored = await lines.during('store', 'checking and putting in place', () =>
      engine === 'postgresql' ? restoreDump(file, databaseUrl) : inThread('swapIn', file, databasePath),
    );
    const asked = setAside(join(folder, 'state.json'));
    printLines([
      ['from', `${file} (${verified ? `as ${checksumOf(file)} says` : 'no checksum beside it'})`],
      ['revision', restored.revision ?? 'none'],
      ['holds', countsOf(restored.counts)],
      ['size', sizeOf(restored.bytes)],
      ['sha256', restored.sha256],
      ...(engine === 'postgresql'
        ? [['store', databaseName]]
        : [
            ['store', `${databasePath} leads to ${restored.store}`],
            ['former', restored.former ?? 'none: there was no store'],
          ]),
      ...(asked ? [['sync', 'the next one asks for everything again']] : []),
    ]);
  } finally {
    locks.forEach((lock) => lock.release());
  }
});

/** What a sync remembers is true of the former store only. @returns {boolean} whether there was something */
function setAside(path) {
  try {
    renameSync(path, `${path}.former`);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}
