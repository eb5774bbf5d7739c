'use client';

import { withDay } from '@/lib/domain/read-on';
import { CopyButton } from './CopyButton';
import { useCopied } from './use-copied';

interface Props {
  text: string;
  /** What the text is: "BibTeX". */
  name: string;
  /** What it is of, which tells this field from others of the page. */
  of: string;
}

/** A text to be taken along: a field that can be selected, and a button that copies it, a citation with the day of today. */
export function CopyText({ text, name, of }: Props) {
  const { said, copy } = useCopied();

  function take() {
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const words = today.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    return copy(
      () => navigator.clipboard.writeText(withDay(text, day, words)),
      'Copied',
      'This browser does not let us copy: select the text instead.',
    );
  }

  return (
    <>
      <textarea
        readOnly
        rows={Math.min(6, text.split('\n').length + 3)}
        className="field mt-1 block w-full font-mono text-[0.85rem]"
        aria-label={`${name}: ${of}`}
        value={text}
      />
      <CopyButton text="Copy" name={`Copy ${name}: ${of}`} press={take} said={said} />
    </>
  );
}
