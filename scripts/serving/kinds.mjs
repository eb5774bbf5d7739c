/** First parts of the paths of pages, and what they are called in the log and in the figures. */
const SECTIONS = {
  '': 'home',
  authorities: 'authority',
  compare: 'compare',
  england: 'country',
  regions: 'country',
  journeys: 'journeys',
  search: 'search',
  data: 'data',
  about: 'about',
  accessibility: 'about',
  glossary: 'about',
  formats: 'about',
  embed: 'embed',
  oembed: 'embed',
  preview: 'picture',
  api: 'api',
  healthz: 'health',
  readyz: 'health',
  _next: 'built',
};

const SUFFIXES = {
  svg: 'picture',
  png: 'picture',
  csv: 'file',
  xlsx: 'file',
  json: 'file',
  atom: 'feed',
  ics: 'feed',
};

/** Every kind that there is: a bounded list, whatever addresses are asked for. */
export const KINDS_OF_ADDRESS = [
  ...new Set([...Object.values(SECTIONS), ...Object.values(SUFFIXES), 'other']),
];

/**
 * What kind of address it is, by its path alone; an address that names nothing may be of any kind.
 * @param {string} url path and query as they were asked for
 * @returns {string} one of KINDS_OF_ADDRESS
 */
export function kindOf(url) {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  const slash = path.indexOf('/', 1);
  const first = slash < 0 ? path.slice(1) : path.slice(1, slash);
  const dot = path.lastIndexOf('.');
  const section = first.split('.', 1)[0];
  const known = Object.hasOwn(SECTIONS, section) ? SECTIONS[section] : 'other';
  // A page's files and feeds have its path with a suffix; the API, frames and the build have none of these.
  if (dot < 0 || known === 'api' || known === 'built' || known === 'data' || known === 'other') return known;
  if (path.endsWith('.feed.json')) return 'feed';
  const suffix = path.slice(dot + 1);
  return Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : known;
}

/** Names of parameters that we have or may get; what else a person typed before "=" is not told. */
const NAME = /^[a-z][a-z0-9_]{0,19}$/i;
const MOST_NAMES = 12;

/**
 * What of an address may be written down: never a value that a person typed or pasted, and no path that is none of ours.
 * @param {string} url path and query as they were asked for
 * @returns {{ kind: string, path?: string, parameters?: string[] }}
 */
export function toldOf(url) {
  const kind = kindOf(url);
  const [path, query] = url.split('?', 2);
  const told = { kind };
  if (kind !== 'other' && /^[\w./@~-]{1,200}$/.test(path)) told.path = path;
  if (query) {
    const names = query.split('&', 200).map((one) => one.split('=', 1)[0]);
    told.parameters = [...new Set(names.filter((name) => NAME.test(name)))].slice(0, MOST_NAMES);
  }
  return told;
}
