'use client';

import { useScripted } from './use-scripted';

/** Opens the browser's print dialogue. */
export function PrintButton() {
  const scripted = useScripted();
  return (
    <p className={`scripted unprinted my-3 ${scripted ? '' : 'invisible'}`}>
      <button type="button" className="press" onClick={() => window.print()}>
        Print
      </button>
    </p>
  );
}
