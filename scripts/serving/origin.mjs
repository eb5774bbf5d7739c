import { isIP, isIPv6 } from 'node:net';

/** What a Host header may say. */
const HOST_NAME = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$|^\[[0-9a-f:]{2,45}\](?::\d{1,5})?$/i;

/**
 * Under which origin a reader asked, for absolute links where SITE_URL is not set, and from which address. Behind `trusted` proxies
 * the entries count that the outermost of these wrote; whatever a reader sends beyond them is not believed.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trusted number of proxies in front (TRUST_PROXY)
 * @returns {{ origin: string, client: string } | null} `client`: an IPv4 address, or the half of an IPv6 address that
 *   names a network, since one household has all of the other half. null where the host is no host name
 */
export function originOf({ headers, socket }, trusted) {
  const told = (name) => {
    if (trusted === 0) return undefined;
    const entries = String(headers[name] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean);
    return entries.at(-Math.min(trusted, entries.length || 1));
  };
  const host = told('x-forwarded-host') ?? headers.host ?? 'localhost';
  const origin = `${told('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
  // Such as 1.2.3.4.5, a:99999 or xn--a: letters that a name may have, and no name.
  if (!HOST_NAME.test(host) || !URL.canParse(origin)) return null;
  const client = clientOf(told('x-forwarded-for')) ?? clientOf(socket?.remoteAddress) ?? 'unknown';
  return { origin, client };
}

/**
 * What the framework is told of where the site is (components/site-origin.ts). @param {string} origin
 * @returns {Record<string, string>} headers
 */
export const siteIs = (origin) => ({ host: new URL(origin).host, 'x-gradeline-origin': origin });

/** An address, also where a port stands behind it, as some proxies write it; null where it is none. */
function clientOf(told = '') {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(told) ?? [];
  const address = bracketed ?? (isIP(told) ? told : told.replace(/:\d+$/, ''));
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  if (isIP(mapped ?? address) === 4) return mapped ?? address;
  return isIPv6(address) ? networkOf(address) : null;
}

/** The first four of the eight groups of an IPv6 address. */
function networkOf(address) {
  // As a host it is written in one way, without a zone and with groups only.
  const { hostname } = new URL(`http://[${address.split('%', 1)[0]}]`);
  const [before = '', after = ''] = hostname.slice(1, -1).split('::');
  const [head, tail] = [before, after].map((part) => part.split(':').filter(Boolean));
  const gap = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...gap, ...tail].slice(0, 4).join(':');
}
