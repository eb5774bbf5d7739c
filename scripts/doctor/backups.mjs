import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCopy } from '../copies/check.mjs';
import { verifyChecksum } from '../copies/checksum.mjs';
import { checkDump, isDump } from '../copies/dump.mjs';
import { shortSize } from '../copies/told.mjs';
import { faulty, ok, trouble, warning } from './finding.mjs';

const DAY = 86_400_000;
/** A newest backup that is older, in days, is said. */
const OLD = 7;

/** The newest copy in a folder: how old, and whether it could be restored. @returns {Promise<import('./finding.mjs').Finding>} */
export async function backups(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch (error) {
    return trouble('backups', `${folder} cannot be read (${error.code})`, 'name the folder of your backups');
  }
  const files = names
    .filter((name) => names.includes(`${name}.sha256`))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  const [newest] = files;
  const MAKE = 'npm run backup -- FILE, daily by cron or systemd (docs/operations.md)';
  if (!newest) return trouble('backups', `none with a checksum in ${folder}`, MAKE);
  try {
    await verifyChecksum(newest.path);
    const { revision, bytes } = isDump(newest.path)
      ? await checkDump(newest.path)
      : await checkCopy(newest.path);
    const days = Math.floor((Date.now() - newest.time) / DAY);
    const of = revision === undefined ? '' : `, revision ${revision}`;
    const says = `${files.length}; the newest, ${newest.path}, is sound, ${days} days old${of}, ${shortSize(bytes)}`;
    return days > OLD ? warning('backups', says, MAKE) : ok('backups', says);
  } catch (error) {
    return faulty('backups', error);
  }
}
