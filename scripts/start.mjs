// `npm start`: everything from a fresh clone to a served site. Only node: modules until the packages are installed.
import { ROOT, exportConfig, readConfig } from './config.mjs';
import { buildStep } from './steps/build.mjs';
import { stopChildren } from './steps/children.mjs';
import { Stopped, explain, report } from './steps/fault.mjs';
import { noteServing } from './steps/lock.mjs';
import { checkNode } from './steps/node-version.mjs';
import { lockSetup, perform, runFolder } from './steps/perform.mjs';
import { checkPort } from './steps/port.mjs';
import { generateStep, installStep, seedStep } from './steps/setup.mjs';
import { checkFile } from './steps/store-file.mjs';
import { progress } from './steps/terminal.mjs';

const BUILD_DIR = '.next';

/** Everything that must be undone when the process ends, last first. */
const undo = [];
let server;
let stopping;

async function setUp(config) {
  const lock = lockSetup(ROOT);
  undo.push(() => lock.release());
  const lines = progress();
  const context = { root: ROOT, onChild: (pid) => lock.note(pid) };
  const step = (one, options) => {
    if (stopping) throw new Stopped();
    return perform(one, { root: ROOT, lines, ...options });
  };
  await step(installStep(context), { disturbs: true });
  await step(generateStep(context));
  // An instance has what is published, and no facts of its own.
  if (!config.snapshots) {
    const { migrateStep } = await import('./migrate.mjs');
    const store = await import('./steps/store.mjs');
    await step(await migrateStep(config.databaseUrl));
    await store.checkWritable(config.databaseUrl);
    await step(seedStep(context, config, store));
  }
  await step(buildStep(context, BUILD_DIR), { disturbs: true });
  undo.pop()();
}

async function start() {
  checkNode();
  const config = readConfig();
  await checkPort(config);
  if (config.metricsPort)
    await checkPort({ port: config.metricsPort, host: config.host, name: 'METRICS_PORT' });
  // An instance takes what is published in the place of a damaged file.
  if (config.databasePath && !config.snapshots) checkFile(config.databasePath);
  exportConfig(config);
  await setUp(config);
  if (stopping) return;
  process.env.NODE_ENV = 'production';
  process.env.GRADELINE_BUILD_DIR = BUILD_DIR;
  const { announce, serve } = await import('./server.mjs');
  const { followSnapshots } = await import('./snapshots/follow.mjs');
  const snapshots = await followSnapshots(config);
  undo.push(snapshots.stop, noteServing(runFolder(ROOT)));
  server = await serve(config);
  if (!stopping) announce(server.port);
}

function end(code) {
  for (const action of undo.splice(0).reverse()) action();
  process.exit(code);
}

/** A second signal, such as the one npm passes on after Ctrl-C has reached us already, changes nothing. */
function stop() {
  stopping ??= Promise.all([stopChildren(), server?.stop()]).then(() => end(0));
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

start().catch((error) => {
  if (stopping) return;
  report(explain(error));
  end(1);
});
