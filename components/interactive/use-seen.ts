'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has come near the screen: until a reader scrolls there, what it needs is not loaded. */
export function useSeen(of: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!of.current || seen) return;
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '200px' },
    );
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of, seen]);
  return seen;
}
