'use client';

import { useScripted } from './use-scripted';

interface Props {
  /** What stands on the button: "Copy link". */
  text: string;
  /** Its whole name, which begins so and tells it from others of the page. */
  name: string;
  press: () => Promise<void>;
  /** How the copying went; empty before. */
  said: string;
}

/** A button that needs scripts, and says how it went. */
export function CopyButton({ text, name, press, said }: Props) {
  const scripted = useScripted();
  return (
    // `scripted` hides it where there is no script: no class on this element may set `display`.
    <span className={`scripted ${scripted ? '' : 'invisible'}`}>
      <button type="button" onClick={() => void press()} className="quiet-press mr-3" aria-label={name}>
        {text}
      </button>
      <span role="status" className="fine [overflow-wrap:anywhere]">
        {said}
      </span>
    </span>
  );
}
