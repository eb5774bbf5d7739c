import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { KeptPart } from './interactive/KeptPart';
import { keepPart, type Part } from './kept-parts';

/** Names a part by its content. */
export function partOf(html: string): Part {
  const bytes = Buffer.from(html);
  return { name: `part-${createHash('sha1').update(bytes).digest('hex').slice(0, 12)}`, html, bytes };
}

/** A printed part of the page, sent once (docs/decisions/0104). */
export async function Kept({ part, className = '' }: { part: Part; className?: string }) {
  const { name, html } = part;
  // Set by scripts/server.mjs: the browser's router asks for data, and nothing is printed.
  if ((await headers()).has('x-gradeline-part'))
    return <KeptPart name={name} className={className} html={html} />;
  keepPart(part);
  return <KeptPart name={name} className={className} />;
}
