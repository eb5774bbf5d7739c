import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { type Pieces, sent } from './charts/lasting';
import { KeptPart } from './interactive/KeptPart';
import { keepPart, markupOf, type Part } from './kept-parts';

/** Named by its content. */
export function partOf(html: string): Part {
  const bytes = Buffer.from(html);
  return { name: nameOf(createHash('sha1').update(bytes).digest()), chunks: [bytes] };
}

/** The same of a drawing in pieces. */
export function drawnPart(pieces: Pieces): Part {
  const { chunks, digest } = sent(pieces);
  return { name: nameOf(digest), chunks };
}

const nameOf = (digest: Buffer): string => `part-${digest.toString('hex').slice(0, 12)}`;

/** A printed part of the page, sent once (docs/decisions/0104). */
export async function Kept({ part, className = '' }: { part: Part; className?: string }) {
  const { name } = part;
  // Set by scripts/server.mjs: the browser's router asks for data, and nothing is printed.
  if ((await headers()).has('x-gradeline-part'))
    return <KeptPart name={name} className={className} html={markupOf(part)} />;
  keepPart(part);
  return <KeptPart name={name} className={className} />;
}
