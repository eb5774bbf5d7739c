import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clearMark, fingerprint, readMark, writeMark } from './fingerprint.mjs';
import { runStep } from './setup.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
  'prisma/schema.prisma',
];

const remove = (path) => rmSync(path, { recursive: true, force: true });

/**
 * The site, built into a new folder that takes its final name only when it is whole. The mark lies in the folder.
 * @param {{ root: string, onChild?: (pid: number) => void }} context
 * @param {string} buildDir name of a folder in the root
 */
export function buildStep(context, buildDir) {
  const { root } = context;
  const final = join(root, buildDir);
  const mark = (folder) => join(folder, 'gradeline-built-from');
  const inputs = fingerprint(root, SOURCES, { leaveOut: ['lib/generated'] });
  return {
    name: 'site',
    doing: 'building',
    isDone: () => existsSync(join(final, 'BUILD_ID')) && readMark(mark(final)) === inputs,
    async work() {
      for (const name of readdirSync(root)) {
        if (name.startsWith(`${buildDir}-building-`) || name.startsWith(`${buildDir}-old-`))
          remove(join(root, name));
      }
      const draftDir = `${buildDir}-building-${process.pid}`;
      const draft = join(root, draftDir);
      try {
        const command = [process.execPath, 'node_modules/next/dist/bin/next', 'build'];
        await runStep(context, 'build', 'The site could not be built', command, {
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          GRADELINE_BUILD_DIR: draftDir,
          // A build reads no store: one that tried would find nothing, rather than bake facts into pages.
          DATABASE_URL: `file:${join(root, '.data/no-store-while-building/none.db')}`,
        });
        writeMark(mark(draft), inputs);
        const old = `${final}-old-${process.pid}`;
        if (existsSync(final)) renameSync(final, old);
        renameSync(draft, final);
        remove(old);
      } catch (error) {
        remove(draft);
        throw error;
      }
    },
    clear: () => clearMark(mark(final)),
  };
}
