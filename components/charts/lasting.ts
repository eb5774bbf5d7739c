/** Markup that is drawn once and stands in many drawings: it is put together, encoded and named once. */
import { createHash } from 'node:crypto';
import type { Markup } from './svg';

/** A whole drawing in pieces that follow each other: drawings share most of them, and need not be one string to be sent. */
export type Pieces = readonly Markup[];

/** Held as bytes only: one string of it is made for files, which are rare. */
export class Lasting implements Markup {
  readonly bytes: Buffer;
  /** Tells it apart by its content. */
  readonly digest: Buffer;

  constructor({ markup }: Markup) {
    this.bytes = Buffer.from(markup);
    this.digest = digestOf(this.bytes);
  }

  get markup(): string {
    return this.bytes.toString();
  }
}

/** As one string, for files. */
export const whole = (pieces: Pieces): string => pieces.map(({ markup }) => markup).join('');

/**
 * What is sent, and a digest of it that costs what is new in it.
 * @param pieces the same drawing always comes in the same pieces, so that it has the same digest on every server
 */
export function sent(pieces: Pieces): { chunks: Buffer[]; digest: Buffer } {
  const chunks: Buffer[] = [];
  const digests: Buffer[] = [];
  let open = '';
  const close = () => {
    if (open === '') return;
    const bytes = Buffer.from(open);
    chunks.push(bytes);
    digests.push(digestOf(bytes));
    open = '';
  };
  for (const piece of pieces) {
    if (!(piece instanceof Lasting)) {
      open += piece.markup;
      continue;
    }
    close();
    chunks.push(piece.bytes);
    digests.push(piece.digest);
  }
  close();
  return { chunks, digest: digestOf(Buffer.concat(digests)) };
}

const digestOf = (bytes: Buffer): Buffer => createHash('sha1').update(bytes).digest();
