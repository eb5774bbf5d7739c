/** How the figures of serving are taken. */
import autocannon from 'autocannon';
import { median, quantile } from 'simple-statistics';
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

/** Above so many a second a client in Node cannot send evenly: autocannon sends them, in small bursts. */
const EVEN = 200;

/**
 * The 99th percentile at half of the highest rate, with requests that come whether or not answers are out (wrk has no such mode).
 * Counted from the moment at which a request was due.
 */
export async function atHalf(say, what, url, paths, seconds, highest) {
  say(`${what}, at half of the highest rate`);
  const most = highest ?? (await load(url, { connections: IN_FLIGHT, paths, seconds }));
  const rate = Math.max(1, Math.round(most.perSecond / 2));
  const send = rate > EVEN ? inBursts : evenly;
  // What the load before has left in the making is finished meanwhile, and the threads that make pages are warm after it.
  const before = await send(url, paths, rate, seconds);
  const { p99, wrong } = await send(
    url,
    paths.slice(Math.round(rate * seconds)).concat(paths),
    rate,
    seconds,
  );
  return {
    ...{ what: `${what}, 99th percentile at half of the highest rate`, value: p99, unit: 'ms' },
    ...{
      target: { most: 250, of: 'value' },
      note: `${rate} a second; ${wrong + before.wrong} wrong; right after the load before ${Math.round(before.p99)} ms`,
    },
  };
}

async function inBursts(url, paths, rate, seconds) {
  let at = 0;
  const { latency, non2xx, errors } = await autocannon({
    ...{ url, connections: 50, duration: seconds, overallRate: rate },
    headers: { 'accept-encoding': 'br', 'x-forwarded-for': '10.0.0.1' },
    requests: [{ setupRequest: (request) => ({ ...request, path: paths[(at = at + 1) % paths.length] }) }],
  });
  return { p99: latency.p99, wrong: non2xx + errors };
}

async function evenly(url, paths, rate, seconds) {
  const began = performance.now();
  const due = Array.from({ length: Math.round(rate * seconds) }, (_, index) => began + (1000 * index) / rate);
  let wrong = 0;
  const times = await Promise.all(
    due.map(async (moment, index) => {
      await new Promise((resolve) => setTimeout(resolve, moment - performance.now()));
      const headers = { 'X-Forwarded-For': `10.1.${index >> 8}.${index % 256}` };
      const answer = await fetch(url + paths[index % paths.length], { headers });
      await answer.arrayBuffer();
      if (!answer.ok) wrong += 1;
      return performance.now() - moment;
    }),
  );
  return { p99: quantile(times, 0.99), wrong };
}
