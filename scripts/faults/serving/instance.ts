/** One instance of the site, as `docs/operations.md` starts them: a store of its own, and snapshots that it follows. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUrlOf, ROOT } from '../../config.mjs';

export interface State {
  revision: string;
  counts: Record<string, number>;
}

/** Waits until something holds. @throws Error with `what`, after `seconds` */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await sleep(50);
  }
}

export class Instance {
  readonly origin: string;
  /** All that it printed, in all its lives. */
  printed = '';
  #child: ChildProcess | null = null;
  #ended: Promise<void> = Promise.resolve();

  constructor(
    readonly port: number,
    readonly databasePath: string,
    readonly env: Record<string, string>,
  ) {
    this.origin = `http://127.0.0.1:${port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Begins it; whoever needs an answer waits for `ready`. */
  start(): void {
    const child = spawn(process.execPath, ['scripts/server.mjs'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        DATABASE_URL: databaseUrlOf(this.databasePath),
        TRUST_PROXY: '1',
        PAGE_THREADS: '1',
        SNAPSHOT_EVERY: '1',
        ...this.env,
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (this.printed += part.toString()));
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('close', () => resolve()));
  }

  /** SIGTERM lets requests in flight finish; SIGKILL does not. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#child?.kill(signal);
    await this.#ended;
  }

  async state(): Promise<State> {
    const answer = await fetch(`${this.origin}/readyz`, { signal: AbortSignal.timeout(2000) });
    if (!answer.ok) throw new Error(`not ready: ${answer.status}`);
    return (await answer.json()) as State;
  }

  /** @param revision wait until it has this one. @throws Error with what it printed */
  async ready(revision?: string): Promise<void> {
    const holds = async () => {
      const state = await this.state();
      return revision === undefined || state.revision === revision;
    };
    await until(`ready with ${revision ?? 'any revision'}`, holds).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.printed}`);
    });
  }
}
