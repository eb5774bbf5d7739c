// Loaded before an instance (NODE_OPTIONS=--import ...): SIGUSR2 ends the thread that has made pages for longest, as running out of
// memory would.
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

if (threads.isMainThread) {
  const all = new Set();
  threads.Worker = class extends threads.Worker {
    constructor(...given) {
      super(...given);
      all.add(this);
      this.once('exit', () => all.delete(this));
    }
  };
  syncBuiltinESMExports();
  process.on('SIGUSR2', () => {
    const [oldest] = all;
    void oldest?.terminate();
  });
}
