/** Requests that Node cannot read: an address of many thousand letters, or bytes that are no request. */

import { SECURITY } from './headers.mjs';

/** Longest head of a request, in bytes: an address may hold some thousand parameters. */
export const LONGEST_HEAD = 64 * 1024;

const ANSWERS = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address is too long. The front page of this site is at /',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};

/**
 * Answers in one line; without it a reader would see an empty page.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
export function refuse(error, socket) {
  if (!socket.writable) return void socket.destroy();
  const [status, says] = ANSWERS[error.code] ?? ['400 Bad Request', 'This request cannot be read.'];
  const head = {
    ...SECURITY,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(says) + 1,
    Connection: 'close',
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${says}\n`);
}
