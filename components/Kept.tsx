import { headers } from 'next/headers';
import { Lasting, type Pieces, sent } from './charts/lasting';
import { KeptPart } from './interactive/KeptPart';
import { keepPart, markupOf, type Part } from './kept-parts';

/** Named by its content. @param content whole and escaped markup, or a drawing in pieces */
export function partOf(content: string | Pieces): Part {
  const { chunks, digest } = sent(typeof content === 'string' ? [new Lasting({ markup: content })] : content);
  return { name: `part-${digest.toString('hex').slice(0, 12)}`, chunks };
}

/** A printed part of the page, sent once (docs/decisions/0104). */
export async function Kept({ part, className = '' }: { part: Part; className?: string }) {
  const { name } = part;
  // Set by scripts/server.mjs: the browser's router asks for data, and nothing is printed.
  if ((await headers()).has('x-gradeline-part'))
    return <KeptPart name={name} className={className} html={markupOf(part)} />;
  keepPart(part);
  return <KeptPart name={name} className={className} />;
}
