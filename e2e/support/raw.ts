/** Requests as no well-behaved client makes them: bytes on a connection, and addresses that nothing has put in order. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 6 });

/** An answer to a path as it stands, without following where it leads. @param path of printable characters without spaces */
export function askPath(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const { promise, resolve, reject } = deferred<Answer>();
  const asked = request({ agent, hostname, port, path, headers, joinDuplicateHeaders: true }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('error', reject);
    response.on('end', () =>
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks).toString('latin1'),
      }),
    );
  });
  asked.on('error', reject).end();
  return promise;
}

/** What comes back on a connection on which these bytes were sent, until the server ends it. */
export function askBytes(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const { promise, resolve } = deferred<string>();
  const socket = connect(Number(port), hostname);
  let came = '';
  socket.on('data', (chunk) => (came += chunk.toString('latin1')));
  // A connection that is cut has said what it had to say.
  socket.on('error', () => {});
  socket.on('close', () => resolve(came));
  socket.write(Buffer.from(bytes, 'latin1'));
  return promise;
}

/** Node 20 has no `Promise.withResolvers`. */
function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((good, bad) => ([resolve, reject] = [good, bad]));
  return { promise, resolve, reject };
}
