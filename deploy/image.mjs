// Puts together the folder that a container serves from: what `npm start` makes, without what only making and testing need.
// Usage: node deploy/image.mjs FOLDER   (deploy/Containerfile, deploy/rehearse.mjs)
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../scripts/config.mjs';
import { buildStep } from '../scripts/steps/build.mjs';
import { Fault, report } from '../scripts/steps/fault.mjs';
import { generateStep, installStep } from '../scripts/steps/setup.mjs';

/** What the start command reads, runs, or takes the fingerprints of (scripts/steps). */
const PARTS = [
  ...['app', 'components', 'lib', 'prisma', 'public', 'scripts'],
  ...['proxy.ts', 'instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'prisma.config.ts'],
  ...['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json', '.npmrc', 'LICENSE'],
];
const NOT_SERVED =
  /\.test\.(?:ts|tsx|mjs)$|\/prisma\/import\/(?:golden|faults)(?:\/|$)|\/scripts\/faults(?:\/|$)/;
/** Of the build, only for building again. */
const BUILD_CACHE = /\/\.next\/(?:cache|types|trace|diagnostics)(?:\/|$)/;

/** Packages of ours, or of packages of ours, that only build the site, generate the client, or test. */
const ONLY_MAKES = [
  /^(?:@next\/swc|lightningcss|@tailwindcss\/|tailwindcss$|typescript$|@types\/|@img\/|sharp$|playwright|@playwright\/)/,
  /^@prisma\/(?:studio-core|dev|engines|fetch-engine|get-platform|query-plan-executor|config|streams-local)/,
  /^(?:@electric-sql\/|effect$|elkjs$|remeda$|@visx\/|lightningcss)/,
];
/** Within packages: for other databases, for development, for editors. */
const NOT_RUN =
  /\/query_compiler_\w+\.(?:mysql|cockroachdb|sqlserver)\.|\.map$|\.d\.[cm]?ts$|\/next\/dist\/(?:esm|docs)$|\/next\/dist\/compiled\/(?:next-devtools|next-server\/.*\.dev\.js|.*-experimental)$/;
/** Of this one only its version is asked. */
const VERSION_ONLY = 'prisma';

/** Makes what is missing, as the start command does. */
async function make() {
  const context = { root: ROOT };
  for (const stepOf of [installStep, generateStep, (given) => buildStep(given, '.next')]) {
    const step = stepOf(context);
    if (!(await step.isDone())) await step.work();
  }
}

function copyPackages(to) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'node_modules/.package-lock.json'), 'utf8'));
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (dev || devOptional || ONLY_MAKES.some((pattern) => pattern.test(name))) continue;
    if (!existsSync(join(ROOT, path))) continue;
    const inner = `${join(ROOT, path)}/node_modules`;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    if (name === VERSION_ONLY) cpSync(join(ROOT, path, 'package.json'), join(to, path, 'package.json'));
    // What lies within is listed on its own.
    else
      cpSync(join(ROOT, path), join(to, path), {
        recursive: true,
        filter: (from) => from !== inner && !NOT_RUN.test(from),
      });
  }
  cpSync(join(ROOT, 'node_modules/.gradeline-installed'), join(to, 'node_modules/.gradeline-installed'));
}

/**
 * @param {string} to a folder that does not exist yet, or is empty
 * @throws {Fault}
 */
export async function assemble(to) {
  if (existsSync(to) && readdirSync(to).length > 0) throw new Fault(`${to} is not empty: name a new folder.`);
  await make();
  const filter = (from) => !NOT_SERVED.test(from) && !BUILD_CACHE.test(from);
  for (const part of [...PARTS, '.next'])
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(to, part), { recursive: true, filter });
  copyPackages(to);
  // Where the volume lies.
  rmSync(join(to, '.data'), { recursive: true, force: true });
  mkdirSync(join(to, '.data'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!process.argv[2]) throw new Fault('Usage: node deploy/image.mjs FOLDER');
    await assemble(process.argv[2]);
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
