'use client';

import { CopyButton } from './CopyButton';
import { useCopied } from './use-copied';

interface Props {
  /** Address of a PNG file of this site. */
  path: string;
  /** What the picture shows. */
  of: string;
}

/** Puts the picture itself on the clipboard, for a document or a message. */
export function CopyPicture({ path, of }: Props) {
  const { said, copy } = useCopied();

  async function write() {
    const fetched = fetch(path).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.blob();
    });
    // The promise itself: some browsers allow the clipboard only in the moment of the press.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetched })]);
  }

  const press = () =>
    copy(write, 'Picture copied', 'This browser does not let us copy the picture: download it instead.');

  return <CopyButton text="Copy picture" name={`Copy picture: ${of}`} press={press} said={said} />;
}
