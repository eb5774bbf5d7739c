import { ServerResponse } from 'node:http';

/**
 * A response that is kept instead of sent, so that it can be hashed, compressed and kept for the next reader.
 * `written` resolves with what was written, or with null when the writer gave up.
 */
export class RecordedResponse extends ServerResponse {
  #chunks = [];
  #settle;

  constructor(request) {
    super(request);
    this.written = new Promise((resolve) => (this.#settle = resolve));
    this.once('close', () => this.#settle(null));
  }

  writeHead(status, ...rest) {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (headers && typeof headers === 'object') {
      const pairs = Array.isArray(headers) ? pairsOf(headers) : Object.entries(headers);
      for (const [name, value] of pairs) if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  write(chunk, encoding, done) {
    this.#keep(chunk, encoding);
    const callback = typeof encoding === 'function' ? encoding : done;
    callback?.();
    return true;
  }

  end(chunk, encoding, done) {
    if (chunk && typeof chunk !== 'function') this.#keep(chunk, encoding);
    const callback = [chunk, encoding, done].find((one) => typeof one === 'function');
    callback?.();
    this.#settle({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) });
    this.emit('finish');
    return this;
  }

  flushHeaders() {}

  #keep(chunk, encoding) {
    this.#chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
  }
}

function pairsOf(list) {
  return Array.isArray(list[0])
    ? list
    : list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]]] : []));
}
