import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, resolve } from 'node:path';
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
    throw new Error(
      'must be the address of a file, such as file:.data/gradeline.db, or of a PostgreSQL database',
    );
  }
  return isAbsolute(path) ? path : resolve(ROOT, path);
}

/** Whether an address is that of a PostgreSQL database. @param {string} address */
export const isPostgres = (address) => /^postgres(?:ql)?:\/\//i.test(address);

/**
 * What an address of a database names.
 * @param {string} address of a file, or of a PostgreSQL database
 * @returns {{ engine: 'sqlite' | 'postgresql', url: string, name: string, path?: string }} `url` as clients take it, `name` for people and
 *   without a password, `path` of the file
 * @throws {Error} when it is neither
 */
export function databaseOf(address) {
  if (!isPostgres(address)) {
    const path = databasePathOf(address);
    return { engine: 'sqlite', url: databaseUrlOf(path), name: path, path };
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  const host = url?.hostname ? url.host : url?.searchParams.get('host');
  if (!host || !/^\/[^/]+$/.test(url.pathname))
    throw new Error(
      'must name a server and a database, such as postgresql://user:password@host:5432/gradeline',
    );
  return { engine: 'postgresql', url: address, name: `postgresql://${host}${url.pathname}` };
}

const postgresOnly = (address) => {
  const database = databaseOf(address);
  if (database.engine !== 'postgresql') throw new Error('must be the address of a PostgreSQL database');
  return database.url;
};

/** A value as it may be printed: an address without its password. @param {string} value */
const printable = (value) => value.replace(/(:\/\/[^/@]*?):.*@/, '$1:***@');

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
  ['DATABASE_URL', 'database', 'file:.data/gradeline.db', databaseOf],
  ['DATABASE_REPLICA_URL', 'replicaUrl', undefined, postgresOnly],
  ['DATABASE_CONNECTIONS', 'connections', '4', wholeNumber(1, 100, 'a number of connections')],
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
 * @returns {{ port: number, host: string, engine: 'sqlite' | 'postgresql', databaseUrl: string, databaseName: string, databasePath?: string,
 *   besideDatabase: string, replicaUrl?: string, connections: number, siteUrl?: string,
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
        `${name}=${printable(given)} is not valid: it ${error instanceof URIError ? 'has a stray %' : error.message}.`,
      );
    }
  }
  if (config.metricsPort !== undefined && config.metricsPort === config.port) {
    wrong.push(`METRICS_PORT=${config.metricsPort} is not valid: it must differ from PORT.`);
  }
  if (config.database?.engine === 'sqlite' && config.replicaUrl)
    wrong.push('DATABASE_REPLICA_URL is not valid: DATABASE_URL names a file, which has no replica.');
  if (config.database?.engine === 'postgresql' && config.snapshots)
    wrong.push('SNAPSHOTS is not valid: they are of files, and DATABASE_URL names a PostgreSQL database.');
  if (wrong.length > 0) throw new Fault(wrong.join('\n'));
  const { database, ...others } = config;
  return { ...others, ...ofDatabase(database) };
}

/** What the parts of the program ask about the database. */
const ofDatabase = ({ engine, url, name, path }) => ({
  engine,
  databaseUrl: url,
  databaseName: name,
  databasePath: path,
  // What belongs to the database and is no fact: of another one it is not true.
  besideDatabase: path
    ? dirname(path)
    : join(ROOT, '.data/postgresql', createHash('sha256').update(name).digest('hex').slice(0, 12)),
});

/** Puts the checked values where the site's own code reads them. */
export function exportConfig(config, env = process.env) {
  env.DATABASE_URL = config.databaseUrl;
  env.DATABASE_CONNECTIONS = String(config.connections);
  if (config.replicaUrl) env.DATABASE_REPLICA_URL = config.replicaUrl;
  env.NEXT_TELEMETRY_DISABLED = '1';
  if (config.siteUrl) env.SITE_URL = config.siteUrl;
  if (config.feedbackUrl) env.FEEDBACK_URL = config.feedbackUrl;
}
