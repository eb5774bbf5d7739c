/** For tests: a local HTTP server that plays the reports site and the files host, with the troubles a real one has. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

export interface MadeSite {
  origin: string;
  /** Path (and query) of each request, in their order. */
  asked: string[];
  /** Replies by path without the query; others answer 404. */
  replies: Map<string, Reply>;
  close(): Promise<void>;
}

export async function madeSite(): Promise<MadeSite> {
  const asked: string[] = [];
  const replies = new Map<string, Reply>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const path = (request.url ?? '').split('?')[0] ?? '';
    const reply = replies.get(path);
    if (reply) reply(request, response);
    else response.writeHead(404).end('not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    replies,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page or file; with a tag, an unchanged one is answered with 304. */
export function sends(body: string | Uint8Array, tag?: string): Reply {
  return (request, response) => {
    if (tag && request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
    response.writeHead(200, tag ? { ETag: tag } : {}).end(body);
  };
}

/** Answers with these statuses first, and then as told. */
export function first(statuses: readonly number[], then: Reply): Reply {
  const left = [...statuses];
  return (request, response) => {
    const status = left.shift();
    if (status) response.writeHead(status).end('trouble');
    else then(request, response);
  };
}

/** Half of a file, then the line is cut. */
export function cuts(body: Uint8Array): Reply {
  return (_, response) => {
    response.writeHead(200, { 'Content-Length': body.length });
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  };
}

export const listPage = (urns: readonly string[]): string =>
  `<ul>${urns.map((urn) => `<li><h3><a href="/provider/44/${urn}">A council</a></h3></li>`).join('')}</ul>`;

/** @param publications number of the file and its words, as in "Focused visit - 08 April 2022, pdf" */
export const providerPage = (publications: readonly [id: string, words: string][]): string =>
  `<ol>${publications
    .map(
      ([id, words]) =>
        `<li><a class="publication-link" href="https://files.ofsted.gov.uk/v1/file/${id}">Report <span class="nonvisual">${words}</span></a></li>`,
    )
    .join('')}</ol>`;
