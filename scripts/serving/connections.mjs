/**
 * Bounds of connections (docs/decisions/0135): who sends slowly, does not read, or opens very many, is let go. Node's own parser counts
 * the time of a request's head and of the whole request.
 */

export const BOUNDS = {
  /** Milliseconds for the head of a request, and for a request with all that it sends. */
  head: 20_000,
  request: 30_000,
  /** How often these are looked at. */
  look: 5000,
  /** Milliseconds in which nothing moves; longer than a page may be in the making. */
  idle: 90_000,
  /** Connections in total, and from one address where no proxy stands in front. */
  all: 4000,
  perAddress: 1000,
};

/** Options of `http.createServer`. @param {typeof BOUNDS} bounds */
export const timesOf = ({ head, request, look }) => ({
  headersTimeout: head,
  requestTimeout: request,
  connectionsCheckingInterval: look,
});

/**
 * @param {import('node:http').Server} server
 * @param {typeof BOUNDS} bounds
 * @param {number} trusted number of proxies in front (TRUST_PROXY): all connections are the proxy's then
 */
export function boundConnections(server, { idle, all, perAddress }, trusted) {
  server.maxConnections = all;
  // Without a listener Node ends a connection in which nothing moved, also one whose reader takes nothing of a long answer.
  server.setTimeout(idle);
  if (trusted > 0) return;
  const open = new Map();
  server.on('connection', (socket) => {
    const { remoteAddress = '' } = socket;
    const count = (open.get(remoteAddress) ?? 0) + 1;
    if (count > perAddress) return void socket.destroy();
    open.set(remoteAddress, count);
    socket.once('close', () => {
      const left = open.get(remoteAddress) - 1;
      if (left > 0) open.set(remoteAddress, left);
      else open.delete(remoteAddress);
    });
  });
}
