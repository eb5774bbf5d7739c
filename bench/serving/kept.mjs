import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../deploy/nginx/render.mjs';
import { startNginx } from '../support/servers.mjs';
import { atHalf, measured, timesOf } from './measured.mjs';

/** What is held in memory, and what nginx serves as files for it. */
const KEPT = [
  ['authority page', '/authorities/doncaster', 0.4],
  ['comparison of ten', null, 0.4],
  ['CSV file', '/authorities/doncaster.csv'],
  ['picture (PNG)', '/authorities/doncaster.png'],
  ['answer of the API', '/api/v1/judgements?limit=50'],
];

/**
 * Pages and files from memory beside nginx serving the same bytes, directly and through the cache of the configuration that we ship.
 * @returns {Promise<import('../support/rows.mjs').Row[]>}
 */
export async function kept({ site, ten, folder, seconds, say }) {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  const found = [];
  for (const [index, [what, path, least]] of KEPT.entries()) {
    const answer = await fetch(site.url + (path ?? ten), { headers: { 'Accept-Encoding': 'identity' } });
    if (!answer.ok) throw new Error(`${path ?? ten} answers ${answer.status}`);
    writeFileSync(join(files, `${index}`), Buffer.from(await answer.arrayBuffer()));
    found.push({ what, path: path ?? ten, least, file: `/${index}` });
  }
  const nginx = await startNginx(
    join(folder, 'nginx'),
    (port) => `server { listen 127.0.0.1:${port}; root ${files}; }`,
  );
  const rows = [];
  // The same bytes from both: uncompressed, since nginx would compress at each request.
  const headers = { 'Accept-Encoding': 'identity' };
  for (const { what, path, least, file } of found) {
    const reference = await measured(say, `nginx, ${what}`, nginx.url, { paths: [file], seconds, headers });
    const value = await measured(say, `${what} from memory`, site.url, { paths: [path], seconds, headers });
    rows.push({
      what: `${what} from memory`,
      ...{
        value: value.perSecond,
        unit: 'answers/s',
        beside: 'nginx, a file',
        reference: reference.perSecond,
      },
      ...(least ? { target: { least, of: 'ratio' } } : {}),
      note: `p99 ${value.p99.toFixed(1)} ms; ${value.wrong} wrong`,
    });
  }
  await nginx.stop();
  rows.push(await behindCache({ site, folder, seconds, say, page: rows[0] }));
  const one = { paths: [ten], seconds };
  const cached = await measured(say, 'comparison of ten from memory, as browsers ask', site.url, one);
  rows.push({
    ...{ what: 'comparison of ten from memory, 95th percentile', value: cached.p95, unit: 'ms' },
    target: { most: 150, of: 'value' },
  });
  rows.push(await atHalf(say, 'authority page from memory', site.url, ['/authorities/doncaster'], seconds));
  return rows;
}

/** The shipped cache in front of one instance, beside nginx's own file rate, which `page` has as its reference. */
async function behindCache({ site, folder, seconds, say, page }) {
  const proxy = await startNginx(join(folder, 'nginx-cache'), (port) =>
    render({
      GRADELINE_INSTANCES: new URL(site.url).host,
      GRADELINE_LISTEN: `127.0.0.1:${port}`,
      GRADELINE_CACHE: join(folder, 'nginx-cache/kept'),
    }),
  );
  const paths = ['/authorities/doncaster'];
  const headers = { 'Accept-Encoding': 'identity' };
  await measured(say, 'filling the cache', proxy.url, { paths, seconds: 1, headers });
  const value = await measured(say, 'authority page behind the cache', proxy.url, {
    paths,
    seconds,
    headers,
  });
  await proxy.stop();
  return {
    what: 'authority page behind the shipped nginx cache',
    ...{ value: value.perSecond, unit: 'answers/s', beside: page.beside, reference: page.reference },
    ...{ target: { least: 0.75, of: 'ratio' }, note: timesOf(value) },
  };
}
