// Fills in the configuration of nginx, as envsubst does. Usage:
//   GRADELINE_INSTANCES="10.0.0.1:3000 10.0.0.2:3000" node deploy/nginx/render.mjs > /etc/nginx/conf.d/gradeline.conf
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fault, report } from '../../scripts/steps/fault.mjs';

const TEMPLATE = new URL('./gradeline.conf.template', import.meta.url);
const DEFAULTS = {
  GRADELINE_LISTEN: '80',
  GRADELINE_NAME: '_',
  // In a folder that Debian's package makes.
  GRADELINE_CACHE: '/var/lib/nginx/gradeline',
};
const SERVER = /^[\w.:[\]-]+$/;

/**
 * The configuration of nginx for these instances.
 * @param {Record<string, string | undefined>} env GRADELINE_INSTANCES: addresses (`host:port`) with spaces between; the others have defaults
 * @returns {string} what belongs inside `http { }`
 * @throws {Fault} where no instance is named, or a value would be more than a value
 */
export function render(env) {
  const instances = (env.GRADELINE_INSTANCES ?? '').split(/\s+/).filter(Boolean);
  const wrong = instances.find((one) => !SERVER.test(one));
  if (instances.length === 0 || wrong)
    throw new Fault(
      `GRADELINE_INSTANCES must name the instances with spaces between, such as "10.0.0.1:3000 10.0.0.2:3000"${wrong ? `; ${wrong} is none` : ''}.`,
    );
  const values = {
    ...DEFAULTS,
    ...Object.fromEntries(Object.entries(env).filter(([name, value]) => name in DEFAULTS && value)),
    GRADELINE_INSTANCES: instances.map((one) => `server ${one} max_fails=0;`).join('\n    '),
  };
  for (const name of Object.keys(DEFAULTS))
    if (/[;{}"'\n]/.test(values[name])) throw new Fault(`${name}=${values[name]} is not valid.`);
  return readFileSync(TEMPLATE, 'utf8').replace(/\$\{(GRADELINE_\w+)\}/g, (_, name) => values[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(render(process.env));
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
