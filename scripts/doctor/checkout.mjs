import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../config.mjs';
import { buildStep } from '../steps/build.mjs';
import { checkNode } from '../steps/node-version.mjs';
import { generateStep } from '../steps/setup.mjs';
import { faulty, ok, warning } from './finding.mjs';

const START = 'npm start does it';
const jsonOf = (...path) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));

/** Node, the packages, the database client and the build. @returns {import('./finding.mjs').Finding[]} */
export function checkout() {
  return [node(), packages(), client(), build()];
}

function node() {
  try {
    return ok('node', `${process.version}; ${checkNode()} is asked for`);
  } catch (error) {
    return faulty('node', error);
  }
}

/** Each package of the lock file that this system needs, by the version in its own package.json. */
function packages() {
  if (!existsSync(join(ROOT, 'node_modules'))) return warning('packages', 'not installed yet', START);
  const { packages } = jsonOf('package-lock.json');
  const wanted = Object.entries(packages).filter(([path, one]) => path !== '' && !one.optional && !one.link);
  const wrong = wanted.filter(([path, { version }]) => {
    try {
      return jsonOf(path, 'package.json').version !== version;
    } catch {
      return true;
    }
  });
  if (wrong.length === 0) return ok('packages', `${wanted.length} installed, as the lock file says`);
  const names = wrong.slice(0, 3).map(([path]) => path.replace(/^.*node_modules\//, ''));
  return warning(
    'packages',
    `${wrong.length} are missing or of another version than in the lock file (${names.join(', ')}…)`,
    START,
  );
}

function client() {
  try {
    return generateStep({ root: ROOT }).isDone()
      ? ok('client', 'generated from this schema')
      : warning('client', 'not generated from this schema yet', START);
  } catch {
    return warning('client', 'cannot be looked at without the packages', START);
  }
}

function build() {
  const folder = process.env.GRADELINE_BUILD_DIR || '.next';
  if (!existsSync(join(ROOT, folder, 'BUILD_ID'))) return warning('site', 'not built yet', START);
  return buildStep({ root: ROOT }, folder).isDone()
    ? ok('site', 'built from these sources')
    : warning('site', 'built from other sources than these', `stop the server; ${START}`);
}
