import type { ComponentPropsWithoutRef } from 'react';

interface Props extends ComponentPropsWithoutRef<'a'> {
  /** Address of a page of this site. */
  href: string;
  /** Whether the reader stays where they are on the page: another view of the same. Else the new page is shown from its top. */
  stays?: boolean;
}

/**
 * A plain link that the browser's router follows where scripts run (interactive/LinkRouter.tsx). Unlike the framework's own it is no
 * component of the browser: it costs no more than its tag, and may stand in printed parts (docs/decisions/0145).
 */
export function Link({ stays = false, ...props }: Props) {
  return <a {...props} data-routed={stays ? 'stays' : 'top'} />;
}
