/** What befalls instances. */
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './instance';
import type { Rig } from './rig';
import { AFTER, BEFORE, type Fault } from './under-load';

const since = (began: number) => (performance.now() - began) / 1000;

/** @returns seconds until all instances are ready */
async function restart(rig: Rig, which = rig.instances): Promise<number> {
  const began = performance.now();
  which.forEach((instance) => instance.start());
  await Promise.all(which.map((instance) => instance.ready()));
  return since(began);
}

export const killed = (rig: Rig, runs: number): Fault => ({
  ...{ name: 'an instance is killed (kill -9)', runs, mix: { often: 2, fresh: 2 } },
  found: 'the others answered; it was ready again after a start',
  async once(run) {
    await rig.at(run).end('SIGKILL');
    await sleep(2000);
    return restart(rig, [rig.at(run)]);
  },
});

export const stopped = (rig: Rig, runs: number): Fault => ({
  ...{ name: 'an instance is stopped and started (an update)', runs, mix: { often: 2, fresh: 2 } },
  found: 'what it was answering was finished, the others answered',
  async once(run) {
    await rig.at(run).end('SIGTERM');
    return restart(rig, [rig.at(run)]);
  },
});

/** Only what the cache has can be answered then. */
export const allStopped = (rig: Rig, runs: number, seconds: number): Fault => ({
  ...{ name: `all instances are stopped for ${seconds} s`, runs, mix: { often: 4, fresh: 0 } },
  found: 'the cache answered',
  async once() {
    await Promise.all(rig.instances.map((instance) => instance.end('SIGTERM')));
    await sleep(seconds * 1000);
    const back = await restart(rig);
    // So that the next stop does not meet what this one has left to be renewed.
    await rig.warm();
    return back;
  },
});

export const threadEnded = (rig: Rig, runs: number): Fault => ({
  ...{ name: 'a thread that makes pages is ended', runs, mix: { often: 1, fresh: 3 } },
  found: 'the pages that it was making were made once more, and it was replaced',
  async once(run) {
    const instance = rig.at(run);
    const began = performance.now();
    process.kill(instance.pid, 'SIGUSR2');
    const page = `/authorities/leeds?asOf=2025-01-${10 + (run % 20)}`;
    const answers = async () => (await fetch(instance.origin + page)).status === 200;
    await until('its thread is replaced', answers, 60);
    return since(began);
  },
});

export const rolled = (rig: Rig, runs: number): Fault => ({
  ...{ name: 'a revision is published', runs },
  found: 'each answer was of one revision, before and after',
  async once(run) {
    const [store, revision] = run % 2 === 0 ? (['after', AFTER] as const) : (['before', BEFORE] as const);
    const seconds = await rig.roll(store, revision);
    return seconds + (await rig.settled(revision));
  },
});
