/** Markup that is drawn once and stands in many drawings: it is put together, encoded and named once. */
import { createHash } from 'node:crypto';
import type { Markup } from './svg';

/** A whole drawing in pieces that follow each other: drawings share most of them, and need not be one string to be sent. */
export type Pieces = readonly Markup[];

/** As it is sent: bytes where they last, text where it is of one page only and is encoded with that. */
export type Chunk = Buffer | string;

/** Held as bytes only: one string of it is made for files, which are rare. */
export class Lasting implements Markup {
  readonly bytes: Buffer;
  /** Tells it apart by its content, in letters. */
  readonly digest: string;

  constructor({ markup }: Markup) {
    this.bytes = Buffer.from(markup);
    this.digest = createHash('sha1').update(this.bytes).digest('hex');
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
export function sent(pieces: Pieces): { chunks: Chunk[]; digest: Buffer } {
  const chunks: Chunk[] = [];
  let told = '';
  let open = '';
  const close = () => {
    if (open !== '') chunks.push(open);
    told += open;
    open = '';
  };
  for (const piece of pieces) {
    if (!(piece instanceof Lasting)) {
      open += piece.markup;
      continue;
    }
    close();
    chunks.push(piece.bytes);
    told += piece.digest;
  }
  close();
  return { chunks, digest: createHash('sha1').update(told).digest() };
}
