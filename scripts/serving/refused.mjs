/** Requests that Node cannot read: an address of many thousand letters, or bytes that are no request. */

/** Longest head of a request, in bytes: an address may hold some thousand parameters. */
export const LONGEST_HEAD = 64 * 1024;

/**
 * Answers in one line; without it a reader would see an empty page.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
export function refuse(error, socket) {
  if (!socket.writable) return void socket.destroy();
  const long = error.code === 'HPE_HEADER_OVERFLOW';
  const says = long
    ? 'The address is too long. The front page of this site is at /\n'
    : 'This request cannot be read.\n';
  socket.end(
    `HTTP/1.1 ${long ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Cache-Control: no-store\r\nContent-Length: ${Buffer.byteLength(says)}\r\nConnection: close\r\n\r\n${says}`,
  );
}
