import { spawn } from 'node:child_process';
import { TEST_BUILD_DIR } from '@/scripts/steps/test-run.mjs';
import { ROOT } from '@/scripts/config.mjs';

export interface RunningServer {
  /** Origin, such as `http://localhost:41234`. */
  url: string;
  /** Everything that it has printed so far. */
  printed(): string;
  /** Ends the server as SIGTERM does: requests in flight finish. */
  stop(): Promise<void>;
}

/**
 * Starts the built site on a free port with a store of its own.
 * @param databaseUrl `file:` address of the store, such as `copyOfStore()` returns
 * @param env further configuration (README)
 * @throws Error with what the server printed, when it does not start
 */
export function startServer(databaseUrl: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['scripts/server.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      GRADELINE_BUILD_DIR: TEST_BUILD_DIR,
      // A second thread costs seconds of its own, and few servers of tests are asked for that much.
      PAGE_THREADS: '1',
      ...env,
    },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const port = /ready on http:\/\/localhost:(\d+)/.exec(printed)?.[1];
      if (!port) return;
      const stop = () => {
        child.kill('SIGTERM');
        return ended;
      };
      resolve({ url: `http://127.0.0.1:${port}`, printed: () => printed, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server did not start: ${printed}`)));
  });
}
