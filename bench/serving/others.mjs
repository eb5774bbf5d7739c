import { comparisons, histories } from '../support/addresses.mjs';
import { startNext } from '../support/servers.mjs';
import { atHalf, measured, timesOf } from './measured.mjs';

/**
 * Pages that are each another one, beside the framework's own server.
 * @returns {Promise<import('../support/rows.mjs').Row[]>}
 */
export async function others({ site, databaseUrl, slugs, bareRate, seconds, say }) {
  const many = 20_000;
  const headers = { 'Accept-Encoding': 'identity' };
  // Threads that have just begun read the store first: not what is measured here.
  await measured(say, 'warming', site.url, { paths: histories(slugs, many, 300_000), seconds });
  const next = await startNext(databaseUrl);
  await measured(say, 'warming next start', next.url, { paths: histories(slugs, many, 300_000), seconds });
  const paths = histories(slugs, many);
  const reference = await measured(say, 'authority pages, next start', next.url, { paths, seconds, headers });
  const value = await measured(say, 'authority pages, each another', site.url, { paths, seconds, headers });
  await next.stop();
  const rows = [
    {
      what: 'authority pages, each another address',
      ...{ value: value.perSecond, unit: 'answers/s', target: { least: 0.7, of: 'ratio' } },
      ...{ beside: 'the same under next start', reference: reference.perSecond, note: timesOf(value) },
    },
  ];
  const tens = await measured(say, 'comparisons of ten, each another', site.url, {
    paths: comparisons(slugs, many, 1),
    seconds,
  });
  rows.push(
    {
      what: 'comparisons of ten, each another address',
      ...{ value: tens.perSecond, unit: 'answers/s', target: { least: 0.3, of: 'ratio' } },
      ...{ beside: 'bare page, next start', reference: bareRate.perSecond, note: timesOf(tens) },
    },
    {
      ...{ what: 'comparisons of ten, each another address, 95th percentile', value: tens.p95, unit: 'ms' },
      target: { most: 600, of: 'value' },
    },
    await atHalf(
      say,
      'authority pages, each another',
      site.url,
      histories(slugs, many, 100_000),
      seconds,
      value,
    ),
  );
  return rows;
}
