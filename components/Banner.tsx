import { createHash } from 'node:crypto';
import { Kept } from './Kept';

interface Frozen {
  /** Address of the frozen page without the origin. */
  address: string;
  /** Escaped where it is made, in frozen-banner.ts. */
  html: string;
}

/**
 * The one part of a frozen page that tells of later facts. It is a part (docs/decisions/0105), so that it stands in the HTML once
 * and in no script; its name comes from the address, so that nothing else on the page knows what it says.
 */
export function Banner({ banner }: { banner: Frozen | null }) {
  if (banner === null) return null;
  const { address, html } = banner;
  const name = `banner-${createHash('sha1').update(address).digest('hex').slice(0, 12)}`;
  return <Kept part={{ name, chunks: [html] }} />;
}
