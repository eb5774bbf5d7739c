/** For tests: a store that publishes snapshots, and an instance that has none yet. */
import { join } from 'node:path';
import { addRevision, madeStore } from '../copies/made-stores.mjs';
import { publish } from './publish.mjs';
import { readLatest } from './source.mjs';
import { take } from './take.mjs';

/** @param {string} base path of a migrated store */
export async function madeSnapshots(base) {
  const made = madeStore(base);
  const place = join(made.folder, 'snapshots');
  const databasePath = join(made.folder, 'instance/gradeline.db');
  const publishNow = () => publish({ databaseUrl: made.url, folder: place });
  await publishNow();
  return {
    ...{ place, databasePath, remove: made.remove },
    /** Publishes one more revision. @returns its manifest */
    async next(id) {
      addRevision(made.open(), id);
      return (await publishNow()).manifest;
    },
    takeNewest: async (from = place) =>
      take((await readLatest(from)).manifest, { place: from, databasePath }),
    /** The instance's newest revision. */
    has: () => made.revisions(databasePath).at(-1),
  };
}
