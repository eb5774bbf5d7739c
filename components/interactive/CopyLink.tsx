'use client';

import { CopyButton } from './CopyButton';
import { useCopied } from './use-copied';

interface Props {
  /** Path, query and anchor of what is shared, such as `/authorities/doncaster#history`. */
  path: string;
  /** What the device's share sheet calls it, and what tells this button from others: "Live link: Doncaster". */
  title: string;
}

/** Copies an address, or hands it to the device's share sheet where there is one. The link itself stands beside it. */
export function CopyLink({ path, title }: Props) {
  const { said, copy } = useCopied();

  async function share() {
    const url = new URL(path, window.location.href).href;
    // Desktop browsers have the sheet too; there a copied address is what people expect.
    const byTouch = window.matchMedia('(pointer: coarse)').matches;
    if (byTouch && typeof navigator.share === 'function') {
      // Closing the sheet rejects: nothing went wrong, and there is nothing to say.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    // Where it cannot be copied the reader copies it by hand.
    await copy(() => navigator.clipboard.writeText(url), 'Address copied', url);
  }

  return <CopyButton text="Copy link" name={`Copy link: ${title}`} press={share} said={said} />;
}
