'use client';

import { useState } from 'react';
import { useScripted } from './use-scripted';

interface Props {
  /** Path, query and anchor of what is shared, such as `/authorities/doncaster#history`. */
  path: string;
  /** What the device's share sheet calls it. */
  title: string;
}

/** Copies the address of one part of a page, or hands it to the device's share sheet where there is one. */
export function Share({ path, title }: Props) {
  const [said, setSaid] = useState('');
  const scripted = useScripted();

  async function share() {
    const url = new URL(path, window.location.href).href;
    // Desktop browsers have the sheet too; there a copied address is what people expect.
    const byTouch = window.matchMedia('(pointer: coarse)').matches;
    if (byTouch && typeof navigator.share === 'function') {
      // Closing the sheet rejects: nothing went wrong, and there is nothing to say.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    try {
      await navigator.clipboard.writeText(url);
      setSaid('Address copied');
    } catch {
      // Refused, or an address without https: the reader copies it by hand.
      setSaid(url);
    }
  }

  return (
    // `scripted` hides it where there is no script: no class on this element may set `display`.
    // Scripts come after the page: until then the button keeps its place and is not shown.
    <p className={`scripted unprinted mt-3 ${scripted ? '' : 'invisible'}`}>
      <button
        type="button"
        onClick={() => void share()}
        className="quiet-press mr-3"
        aria-label={`Share: ${title}`}
      >
        Share
      </button>
      <span role="status" className="fine">
        {said}
      </span>
    </p>
  );
}
