/** A primary with a streaming replica and three instances: what readers see when the databases go, one after the other. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { madeReport } from '@/prisma/import/made-pdf';
import { databaseUrlOf, ROOT } from '../../config.mjs';
import { type PrivateServer, privateServer } from '../../engines/private-server.mjs';
import { move } from '../../move/move.mjs';
import { makeBaseStore, makeTestBuild, TEST_BUILD_DIR } from '../../steps/test-run.mjs';
import type { Row } from '../row';
import { freePorts } from '../../steps/port.mjs';
import { Instance, until } from '../serving/instance';
import { Phase } from './phase';
import { Watcher, type Weather } from './watcher';

/** How long the primary is away, in seconds. */
const AWAY = 30;
/** Fieldwork and publication of the made reports: one for each run. */
const REPORTS = [
  ['5 to 9 October 2026', '2026-11-20'],
  ['12 to 16 October 2026', '2026-11-21'],
  ['19 to 23 October 2026', '2026-11-22'],
] as const;

interface Rig {
  primary: PrivateServer;
  replica: PrivateServer;
  store: string;
  folder: string;
  instances: Instance[];
}

/**
 * @param share of the full number of runs, 0 to 1
 * @returns a row for each thing that happens
 */
export async function postgresFaults(
  folder: string,
  share: number,
  say: (line: string) => void,
): Promise<Row[]> {
  say('postgresql: a build, a primary with a replica, and three instances');
  await makeTestBuild({ root: ROOT });
  const rig = await start(folder);
  const phases = [
    new Phase('the replica is killed (kill -9)', 'pages came from the primary'),
    new Phase(`the primary is stopped for ${AWAY} s, with the replica gone`, 'what was kept was answered'),
    new Phase('a revision is imported', 'all instances show it'),
    new Phase('the replica is started again', 'it follows'),
  ];
  try {
    const counts = [rig.instances[0] ? (await rig.instances[0].state()).counts : {}];
    const runs = Math.max(1, Math.round(REPORTS.length * share));
    for (let run = 0; run < runs; run++) {
      let weather: Weather = 'fair';
      const slugs = await slugsOf(rig);
      const days = REPORTS.map(([, day]) => day);
      for (const [at, work] of [
        () => replicaKilled(rig),
        () => primaryStopped(rig, (now) => (weather = now)),
        () => imported(rig, run),
        () => replicaBack(rig),
      ].entries()) {
        const phase = phases[at];
        if (!phase) continue;
        await Promise.all(rig.instances.map(({ origin }) => Watcher.warm(origin)));
        const watchers = rig.instances.map(({ origin }) => new Watcher(origin, slugs, () => weather, days));
        phase.runs += 1;
        await work().then(
          (seconds) => phase.times.push(seconds),
          (error: unknown) => phase.failed.push(String(error)),
        );
        await Promise.all(watchers.map((one) => one.stop()));
        for (const { held, refused, failed } of watchers) {
          phase.held += held;
          phase.refused += refused;
          phase.failed.push(...failed);
        }
        phase.lost += await lostBy(rig, counts[0] ?? {});
        say(`  ${phase.fault}: ${run + 1} of ${runs}`);
      }
    }
    return phases.map((phase) => phase.row());
  } finally {
    await Promise.all(rig.instances.map((instance) => instance.end('SIGKILL')));
    await rig.replica.remove();
    await rig.primary.remove();
  }
}

async function start(folder: string): Promise<Rig> {
  await makeBaseStore({ root: ROOT }, folder);
  const primary = await privateServer();
  const store = await primary.create('store');
  await move(databaseUrlOf(join(folder, 'base.db')), store);
  const replica = await primary.replica();
  const env = {
    DATABASE_URL: store,
    DATABASE_REPLICA_URL: replica.url('store'),
    GRADELINE_BUILD_DIR: TEST_BUILD_DIR,
  };
  const instances = (await freePorts(3)).map((port) => new Instance(port, '', env));
  for (const instance of instances) instance.start();
  for (const instance of instances) await instance.ready();
  return { primary, replica, store, folder, instances };
}

const since = (began: number) => (performance.now() - began) / 1000;

/** Waits until each instance makes a page that nobody asked for. @returns seconds */
async function allMakePages({ instances }: Rig): Promise<number> {
  const began = performance.now();
  const page = `/authorities/leeds?asOf=2024-01-${String(10 + Math.floor(Math.random() * 18))}&from=${1990 + Math.floor(Math.random() * 20)}`;
  for (const { origin } of instances)
    await until(`${origin} makes a page`, async () => (await fetch(origin + page)).status === 200);
  return since(began);
}

async function replicaKilled(rig: Rig): Promise<number> {
  await rig.replica.stop('SIGKILL');
  const seconds = await allMakePages(rig);
  await sleep(5000);
  return seconds;
}

async function primaryStopped(rig: Rig, say: (weather: Weather) => void): Promise<number> {
  say('away');
  await rig.primary.stop('SIGINT');
  await sleep(AWAY * 1000);
  await rig.primary.start();
  const seconds = await allMakePages(rig);
  await until(
    'all are ready',
    async () => (await Promise.all(rig.instances.map((one) => one.state()))).length > 0,
  );
  say('fair');
  return seconds;
}

/** A report comes in, by a process of its own. @returns seconds from its end until all instances show it */
async function imported(rig: Rig, run: number): Promise<number> {
  const [fieldwork, day] = REPORTS[run] ?? REPORTS[0];
  const report = join(rig.folder, `${day}.pdf`);
  writeFileSync(
    report,
    await madeReport('Doncaster', fieldwork, ['Good', 'Good', 'Outstanding', 'Inadequate']),
  );
  const args = ['--import', 'tsx', 'prisma/import/main.ts', '--published', day, report];
  await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: rig.store },
  });
  const began = performance.now();
  for (const { origin } of rig.instances)
    await until(`${origin} shows ${day}`, async () =>
      (await (await fetch(`${origin}/authorities/doncaster`)).text()).includes(`data-published="${day}"`),
    );
  return since(began);
}

async function replicaBack(rig: Rig): Promise<number> {
  const began = performance.now();
  await rig.replica.start();
  await allMakePages(rig);
  await sleep(3000);
  return since(began) - 3;
}

async function slugsOf({ instances }: Rig): Promise<string[]> {
  const answer = await fetch(`${instances[0]?.origin}/api/v1/authorities?limit=200`);
  const { data } = (await answer.json()) as { data: { authority: string }[] };
  return data.map(({ authority }) => authority);
}

/** How many facts the instances hold less than at first. */
async function lostBy({ instances }: Rig, wanted: Record<string, number>): Promise<number> {
  let lost = 0;
  for (const instance of instances) {
    await until('it is ready', async () => Boolean(await instance.state()));
    const { counts } = await instance.state();
    for (const [name, count] of Object.entries(wanted)) lost += Math.max(0, count - (counts[name] ?? 0));
  }
  return lost;
}
