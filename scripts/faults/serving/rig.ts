/** Three instances behind nginx on one machine, each with its own store, which follow one folder of snapshots. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../steps/port.mjs';
import { Instance, until } from './instance';
import { type Proxy, startProxy } from './proxy';
import { type Expected, learn, OFTEN_ASKED, Readers, sumOf } from './readers';
import { publishBy, type Stores } from './stores';

const INSTANCES = 3;

export class Rig {
  /** What each address may say: grows with each revision that is learnt. */
  readonly expected: Expected = new Map();
  /** How many facts each revision has. */
  readonly counts = new Map<string, Record<string, number>>();

  private constructor(
    readonly snapshots: string,
    readonly stores: Stores,
    readonly instances: readonly Instance[],
    readonly proxy: Proxy,
  ) {}

  /** Publishes the first revision and starts all. @param env of the instances. @throws Error when they do not start */
  static async start(folder: string, stores: Stores, env: Record<string, string>): Promise<Rig> {
    const snapshots = join(folder, 'snapshots');
    await publishBy(stores.before, snapshots);
    const [port = 0, ...ports] = await freePorts(INSTANCES + 1);
    const instances = ports.map(
      (one, index) =>
        new Instance(one, join(folder, `instance-${index}`, 'gradeline.db'), {
          SNAPSHOTS: snapshots,
          ...env,
        }),
    );
    instances.forEach((instance) => instance.start());
    const rig = new Rig(snapshots, stores, instances, await startProxy(join(folder, 'nginx'), port, ports));
    await Promise.all(instances.map((instance) => instance.ready())).catch(async (error) => {
      await rig.stop();
      throw error;
    });
    return rig;
  }

  /** The instance of a number, around: 3 is the first again. */
  at(number: number): Instance {
    const instance = this.instances[number % this.instances.length];
    if (!instance) throw new Error('no instance');
    return instance;
  }

  /** Asks an instance what all often asked addresses say now, which has it make them too. */
  async learn(revision: string, number = 0): Promise<void> {
    this.counts.set(revision, (await this.at(number).state()).counts);
    await learn(this.expected, this.at(number).origin, this.proxy.origin, revision);
  }

  /** So that the cache holds each often asked address in each form. */
  async warm(): Promise<void> {
    for (const form of ['br', 'gzip', 'identity'])
      for (const path of OFTEN_ASKED)
        await (await fetch(this.proxy.origin + path, { headers: { 'accept-encoding': form } })).text();
  }

  readers(mix: { often: number; fresh: number }): Readers {
    return new Readers(this.proxy.origin, this.expected, mix);
  }

  /** Publishes one of the stores. @returns seconds until all instances have it */
  async roll(store: 'before' | 'after', revision: string): Promise<number> {
    const began = performance.now();
    await publishBy(this.stores[store], this.snapshots);
    await Promise.all(this.instances.map((instance) => instance.ready(revision)));
    return (performance.now() - began) / 1000;
  }

  /** Waits until nginx gives a revision of each often asked address. @returns seconds */
  async settled(revision: string): Promise<number> {
    const began = performance.now();
    for (const path of OFTEN_ASKED)
      await until(`${path} of ${revision}`, async () => {
        const body = await (await fetch(this.proxy.origin + path)).text();
        const known = this.expected.get(path) ?? new Map<string, string>();
        return [...known].some(([sum, of]) => of === revision && sum === sumOf(body));
      });
    return (performance.now() - began) / 1000;
  }

  async stop(): Promise<void> {
    await this.proxy.stop();
    await Promise.all(this.instances.map((instance) => instance.end('SIGKILL')));
    rmSync(this.snapshots, { recursive: true, force: true });
  }
}
