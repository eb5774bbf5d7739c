// `npm run doctor`: looks at everything that a server needs and says what to do. Changes nothing, and needs no packages for most of it.
// Exit 0 good, 1 trouble, 2 wrong use.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, readConfig } from './config.mjs';
import { disks, locks, port, synced } from './doctor/around.mjs';
import { checkout } from './doctor/checkout.mjs';
import { faulty, ok, trouble, warning } from './doctor/finding.mjs';
import { checkFile } from './steps/store-file.mjs';

const USAGE = `Usage: npm run doctor -- [--json] [--backups FOLDER]

Looks at the versions, the packages, the build, the store, the disk and the ports, and says what to do. Changes nothing.

  --json            one JSON object instead of lines
  --backups FOLDER  looks at the newest backup in a folder as well
  -h, --help        shows this`;

function options() {
  const flag = { type: 'boolean', default: false };
  try {
    return parseArgs({ options: { json: flag, help: { ...flag, short: 'h' }, backups: { type: 'string' } } })
      .values;
  } catch (error) {
    console.error(`doctor: ${error.message}\n\n${USAGE}`);
    return process.exit(2);
  }
}

/** @returns {Promise<import('./doctor/finding.mjs').Finding[]>} */
async function look({ backups: folder }) {
  const found = checkout();
  let config;
  try {
    config = readConfig();
    found.push(ok('configuration', told(config)));
  } catch (error) {
    // Each wrong value has a line of its own.
    return [
      ...found,
      ...error.message
        .split('\n')
        .map((line) => trouble('configuration', line, 'see the table in the README')),
    ];
  }
  found.push(
    await port(config, { name: 'PORT', path: '/readyz', isOurs: (body) => body.includes('"revision"') }),
  );
  if (config.metricsPort)
    found.push(
      await port(
        { port: config.metricsPort, host: config.host },
        { name: 'METRICS_PORT', path: '/metrics', isOurs: (body) => body.includes('gradeline_') },
      ),
    );
  const { besideDatabase } = config;
  found.push(...disks(besideDatabase), locks(besideDatabase), synced(besideDatabase));
  if (config.engine === 'postgresql') found.push(...(await (await needing('postgresql')).postgresql(config)));
  else found.push(...(await stored(config.databasePath)));
  if (folder) found.push(await (await needing('backups')).backups(folder));
  return found;
}

/** What is set, without what may be private: addresses of feedback and mirrors may hold a name. */
const told = ({ port, host, siteUrl, trustProxy, metricsPort, log }) =>
  [
    `PORT=${port} HOST=${host} TRUST_PROXY=${trustProxy} LOG=${log}`,
    siteUrl ? `SITE_URL=${siteUrl}` : 'no SITE_URL',
    metricsPort ? `METRICS_PORT=${metricsPort}` : 'no METRICS_PORT',
  ].join(', ');

async function stored(path) {
  try {
    if (checkFile(path) === 0)
      return [
        existsSync(dirname(path)) && existsSync(`${path}-wal`)
          ? warning(
              'store',
              `${path} is not there, but its log is`,
              `npm run restore -- FILE, or remove ${path}-wal`,
            )
          : warning('store', `${path} is not there yet`, 'npm start makes it'),
      ];
    return await (await needing('store')).store(path);
  } catch (error) {
    return [faulty('store', error)];
  }
}

/** A part that needs packages. */
async function needing(name) {
  try {
    return await import(`./doctor/${name}.mjs`);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const says = () => [
      warning(name, 'cannot be looked into without the packages', 'npm start installs them'),
    ];
    return { store: says, postgresql: says, backups: () => says()[0] };
  }
}

const { json, help, ...rest } = options();
if (help) {
  console.log(USAGE);
} else {
  const found = await look(rest);
  const good = found.every(({ state }) => state !== 'trouble');
  if (json) console.log(JSON.stringify({ good, root: join(ROOT), checks: found }));
  else
    for (const { name, state, says, todo } of found) {
      console.log(`  ${state.padEnd(8)} ${name.padEnd(14)} ${says}`);
      if (todo) console.log(`${' '.repeat(26)}-> ${todo}`);
    }
  process.exitCode = good ? 0 : 1;
}
