/**
 * Seeds the store at DATABASE_URL from prisma/data, or from the folder that is named. Called by `npm start`; one clear
 * line and exit 1 on trouble.
 */
import { openStore } from '@/lib/db';
import { databaseOf } from '../../../scripts/config.mjs';
import { explain } from '../../../scripts/steps/fault.mjs';
import { dataFolder } from '../data/committed';
import { inTransaction } from '../data/write';
import { seed } from './seed';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('seed: DATABASE_URL is not set');
  process.exit(2);
}
const store = await openStore(url);
try {
  const { added, retired } = await inTransaction(store, (tx) => seed(tx, process.argv[2] ?? dataFolder), 120);
  console.log(`${added} facts added, ${retired} retired`);
} catch (error) {
  const known = explain(error, databaseOf(url).name);
  console.error(`seed: ${known instanceof Error ? known.message.trim().split('\n').at(-1) : String(known)}`);
  process.exitCode = 1;
} finally {
  await store.$disconnect();
}
