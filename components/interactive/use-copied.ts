import { useState } from 'react';

/** Puts something on the clipboard and says how that went: `copy` takes what writes it, and both sentences. */
export function useCopied() {
  const [said, setSaid] = useState('');

  async function copy(write: () => Promise<void>, done: string, otherwise: string) {
    try {
      await write();
      setSaid(done);
    } catch {
      // Refused, or an address without https.
      setSaid(otherwise);
    }
  }
  return { said, copy };
}
