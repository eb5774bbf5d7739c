'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether scripts are at work: false in the server's HTML and until this part of the page has woken. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
