'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** What a press asks of the browser beyond following the link: another tab, a window, a file. */
const asksMore = (event: MouseEvent) =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** Follows the site's links (../Link.tsx) by the router, for all of a page at once. Before it wakes, and without it, they are plain links. */
export function LinkRouter() {
  const router = useRouter();
  useEffect(() => {
    const route = (event: MouseEvent) => {
      if (event.defaultPrevented || asksMore(event) || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[data-routed]');
      if (!link) return;
      event.preventDefault();
      router.push(link.href, { scroll: link.dataset.routed !== 'stays' });
    };
    document.addEventListener('click', route);
    return () => document.removeEventListener('click', route);
  }, [router]);
  return null;
}
