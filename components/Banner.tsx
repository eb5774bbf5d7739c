import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { keepDrawing } from './charts/kept-drawings';
import { KeptDrawing } from './interactive/KeptDrawing';

interface Frozen {
  /** Address of the frozen page without the origin. */
  address: string;
  /** Escaped where it is made, in frozen-banner.ts. */
  html: string;
}

/**
 * The one part of a frozen page that tells of later facts. It goes the way of a drawing (docs/decisions/0104), so that it stands in
 * the HTML once and in no script; its name comes from the address, so that nothing else on the page knows what it says.
 */
export async function Banner({ banner }: { banner: Frozen | null }) {
  if (banner === null) return null;
  const { address, html } = banner;
  const name = `banner-${createHash('sha1').update(address).digest('hex').slice(0, 12)}`;
  if ((await headers()).has('x-gradeline-part')) return <KeptDrawing name={name} className="" svg={html} />;
  keepDrawing(name, html);
  return <KeptDrawing name={name} className="" />;
}
