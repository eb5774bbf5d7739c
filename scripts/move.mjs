// `npm run move -- FROM TO`: a store from one database into another, whatever their engines. Exit 0 good, 1 trouble, 2 wrong use.
import { InvalidArgumentError } from 'commander';
import { databaseOf } from './config.mjs';
import { commandOf, ending, printLines } from './copies/told.mjs';
import { move } from './move/move.mjs';
import { progress } from './steps/terminal.mjs';

function address(text) {
  try {
    return databaseOf(text).url;
  } catch (error) {
    throw new InvalidArgumentError(`It ${error.message}.`);
  }
}

const command = commandOf(
  'move',
  'Copies a store into an empty database (a file or PostgreSQL, either way) and compares every table. The first is left as it is.',
)
  .argument('<from>', 'address of a store, such as file:.data/gradeline.db', address)
  .argument(
    '<to>',
    'address of an empty database, such as postgresql://user:password@host/gradeline',
    address,
  )
  .parse();

await ending(async () => {
  const [from, to] = command.processedArgs;
  const tables = await progress().during('move', 'copying and comparing', () => move(from, to));
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  for (const { table, rows, sha256 } of tables)
    console.log(`  ${table.padEnd(24)}${String(rows).padStart(8)}  ${sha256.slice(0, 16)}`);
  printLines([
    ['same', `${tables.length} tables with ${total} rows, in both`],
    ['from', databaseOf(from).name],
    ['to', databaseOf(to).name],
    ['next', 'set DATABASE_URL to the new one and start the server'],
  ]);
});
