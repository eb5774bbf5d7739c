// `npm run backup -- FILE`: a verified copy of the store, taken while the site runs. Exit 0 good, 1 trouble, 2 wrong use.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from './config.mjs';
import { checksumOf, clearChecksum, writeChecksum } from './copies/checksum.mjs';
import { takeDump } from './copies/dump.mjs';
import { inThread } from './copies/thread.mjs';
import { commandOf, countsOf, ending, printLines, sizeOf } from './copies/told.mjs';
import { Fault } from './steps/fault.mjs';
import { progress } from './steps/terminal.mjs';

const command = commandOf(
  'backup',
  'Copies the store into one file, reads the copy through and writes its checksum beside it. The site and imports go on.',
)
  .argument('<file>', 'the copy to make')
  .option('--force', 'replace a file that is there')
  .parse();

await ending(async () => {
  const file = resolve(command.args[0]);
  const { force = false } = command.opts();
  const { databaseUrl, engine } = readConfig();
  const taken = [file, checksumOf(file)].find((path) => existsSync(path));
  if (taken && !force)
    throw new Fault(`${taken} is there already: choose another name, or replace it with --force.`);
  const copy = await progress().during('copy', 'copying and checking', async () => {
    const copy =
      engine === 'postgresql'
        ? await takeDump(databaseUrl, file)
        : await inThread('takeCopy', databaseUrl, file, { replace: force });
    clearChecksum(file);
    writeChecksum(file, copy.sha256);
    return copy;
  });
  printLines([
    ['file', file],
    ['revision', copy.revision ?? 'none'],
    ['holds', countsOf(copy.counts)],
    ['size', sizeOf(copy.bytes)],
    ['sha256', `${copy.sha256} (also in ${checksumOf(file)})`],
  ]);
});
