/** What a Host header may say. */
const HOST_NAME = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$|^\[[0-9a-f:]{2,45}\](?::\d{1,5})?$/i;

/**
 * The origin under which a reader asked, for absolute links where SITE_URL is not set. Behind `trusted` proxies the
 * entries count that the outermost of these wrote; whatever a reader sends beyond them is not believed.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trusted number of proxies in front (TRUST_PROXY)
 * @returns {{ host: string, origin: string } | null} null where the host is no host name
 */
export function originOf({ headers }, trusted) {
  const told = (name) => {
    if (trusted === 0) return undefined;
    const entries = String(headers[name] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean);
    return entries.at(-Math.min(trusted, entries.length || 1));
  };
  const host = told('x-forwarded-host') ?? headers.host ?? 'localhost';
  if (!HOST_NAME.test(host)) return null;
  return { host, origin: `${told('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}` };
}
