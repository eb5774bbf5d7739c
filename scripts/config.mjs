import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from './steps/fault.mjs';

/** The project's root, whatever the working directory. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

function wholeNumber(least, most, meaning) {
  return (text) => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most)) throw new Error(`must be ${meaning} from ${least} to ${most}`);
    return value;
  };
}

const port = wholeNumber(0, 65535, 'a port number');

function host(text) {
  if (!/^[\w.:%-]+$/.test(text)) throw new Error('must be a host name or an address, such as 127.0.0.1');
  return text;
}

function address(...protocols) {
  return (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !protocols.includes(url.protocol)) {
      throw new Error(`must be an absolute address (${protocols.join(' or ')})`);
    }
    return url.href;
  };
}

function origin(text) {
  const url = new URL(address('https:', 'http:')(text));
  if (url.href !== `${url.origin}/`) throw new Error('must be an origin only, such as https://example.org');
  return url.origin;
}

/**
 * Absolute path of the database file that an address names; relative ones are taken from the project's root.
 * @param {string} text such as `file:.data/gradeline.db`
 * @throws {Error} when it is not the address of a file
 */
export function databasePathOf(text) {
  const match = /^file:(?:\/\/(?:localhost)?(?=\/))?([^?#]+)$/.exec(text);
  const path = match ? decodeURIComponent(match[1]) : '';
  if (path === '' || path.includes(':memory:') || /[/\\]$/.test(path)) {
    throw new Error('must be the address of a file, such as file:.data/gradeline.db');
  }
  return isAbsolute(path) ? path : resolve(ROOT, path);
}

const text = (value) => value;

const oneOf =
  (...words) =>
  (value) => {
    if (!words.includes(value)) throw new Error(`must be ${words.join(' or ')}`);
    return value;
  };
const web = address('https:', 'http:');

/** A folder, or the web address of one. */
const folderOrWeb = (value) => (/^https?:/i.test(value) ? web(value) : resolve(ROOT, value));

/** Name of the variable, key of the value, its default (undefined: off) and how it is read. */
const SETTINGS = [
  ['PORT', 'port', '3000', port],
  ['HOST', 'host', '0.0.0.0', host],
  ['DATABASE_URL', 'databasePath', 'file:.data/gradeline.db', databasePathOf],
  ['SITE_URL', 'siteUrl', undefined, origin],
  ['CHROMIUM_PATH', 'chromiumPath', undefined, text],
  ['TRUST_PROXY', 'trustProxy', '0', wholeNumber(0, 10, 'the number of proxies,')],
  ['PAGE_THREADS', 'pageThreads', undefined, wholeNumber(1, 16, 'a number of threads')],
  ['METRICS_PORT', 'metricsPort', undefined, wholeNumber(1, 65535, 'a port number')],
  ['SNAPSHOTS', 'snapshots', undefined, folderOrWeb],
  ['SNAPSHOT_EVERY', 'snapshotEvery', '30', wholeNumber(1, 86_400, 'a number of seconds')],
  ['LOG', 'log', 'off', oneOf('off', 'json')],
  ['OFSTED_REPORTS_URL', 'ofstedReportsUrl', undefined, web],
  ['OFSTED_FILES_URL', 'ofstedFilesUrl', undefined, web],
  ['FEEDBACK_URL', 'feedbackUrl', undefined, address('https:', 'http:', 'mailto:')],
];

/** The address that the database client takes: absolute, with the signs that it would read as syntax escaped. */
export function databaseUrlOf(path) {
  return `file:${path.replace(/[%?#]/g, (sign) => encodeURIComponent(sign))}`;
}

/**
 * Reads and checks the configuration. An empty value counts as not set.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ port: number, host: string, databasePath: string, databaseUrl: string, siteUrl?: string,
 *   chromiumPath?: string, trustProxy: number, pageThreads?: number, metricsPort?: number, log: 'off' | 'json', snapshots?: string, snapshotEvery: number,
 *   ofstedReportsUrl?: string, ofstedFilesUrl?: string, feedbackUrl?: string }}
 * @throws {Fault} with one line for each wrong value
 */
export function readConfig(env = process.env) {
  const config = /** @type {any} */ ({});
  const wrong = [];
  for (const [name, key, fallback, parse] of SETTINGS) {
    const given = env[name]?.trim() || fallback;
    try {
      config[key] = given === undefined ? undefined : parse(given);
    } catch (error) {
      wrong.push(
        `${name}=${given} is not valid: it ${error instanceof URIError ? 'has a stray %' : error.message}.`,
      );
    }
  }
  if (config.metricsPort !== undefined && config.metricsPort === config.port) {
    wrong.push(`METRICS_PORT=${config.metricsPort} is not valid: it must differ from PORT.`);
  }
  if (wrong.length > 0) throw new Fault(wrong.join('\n'));
  return { ...config, databaseUrl: databaseUrlOf(config.databasePath) };
}

/** Puts the checked values where the site's own code reads them. */
export function exportConfig(config, env = process.env) {
  env.DATABASE_URL = config.databaseUrl;
  env.NEXT_TELEMETRY_DISABLED = '1';
  if (config.siteUrl) env.SITE_URL = config.siteUrl;
  if (config.feedbackUrl) env.FEEDBACK_URL = config.feedbackUrl;
}
