/** How the figures of serving are taken. */
import autocannon from 'autocannon';
import { median } from 'simple-statistics';
import { load } from '../support/wrk.mjs';

const IN_FLIGHT = 20;

/** A load of wrk, said before it begins. @param {Parameters<typeof load>[1]} options */
export async function measured(say, what, url, options) {
  say(what);
  return load(url, { connections: IN_FLIGHT, ...options });
}

export const timesOf = ({ p50, p99, wrong }) =>
  `median ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms; ${wrong} wrong`;

/** Milliseconds of an answer when they are asked for one after the other. */
export async function oneByOne(url, paths) {
  const times = [];
  for (const path of paths) {
    const began = performance.now();
    const answer = await fetch(url + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The 99th percentile at half of the highest rate, with requests that come whether or not answers are out (wrk has no such mode). */
export async function atHalf(say, what, url, paths, seconds, highest) {
  say(`${what}, at half of the highest rate`);
  const most = highest ?? (await load(url, { connections: IN_FLIGHT, paths, seconds }));
  let at = 0;
  const rate = Math.max(1, Math.round(most.perSecond / 2));
  const { latency, non2xx, errors } = await autocannon({
    ...{ url, connections: 50, duration: seconds, overallRate: rate },
    headers: { 'accept-encoding': 'br', 'x-forwarded-for': '10.0.0.1' },
    requests: [{ setupRequest: (request) => ({ ...request, path: paths[(at = at + 1) % paths.length] }) }],
  });
  return {
    ...{ what: `${what}, 99th percentile at half of the highest rate`, value: latency.p99, unit: 'ms' },
    ...{ target: { most: 250, of: 'value' }, note: `${rate} a second; ${non2xx + errors} wrong` },
  };
}
