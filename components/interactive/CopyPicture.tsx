'use client';

import { useCopied } from './use-copied';
import { useScripted } from './use-scripted';

interface Props {
  /** Address of a PNG file of this site. */
  path: string;
  /** What the picture shows. */
  of: string;
}

/** Puts the picture itself on the clipboard, for a document or a message. */
export function CopyPicture({ path, of }: Props) {
  const { said, copy } = useCopied();
  const scripted = useScripted();

  async function write() {
    const fetched = fetch(path).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.blob();
    });
    // The promise itself: some browsers allow the clipboard only in the moment of the press.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetched })]);
  }

  return (
    <span className={`scripted ${scripted ? '' : 'invisible'}`}>
      <button
        type="button"
        onClick={() =>
          void copy(
            write,
            'Picture copied',
            'This browser does not let us copy the picture: download it instead.',
          )
        }
        className="quiet-press mr-3"
        aria-label={`Copy picture: ${of}`}
      >
        Copy picture
      </button>
      <span role="status" className="fine">
        {said}
      </span>
    </span>
  );
}
