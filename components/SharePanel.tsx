import type { ReactNode } from 'react';
import { dateInWords } from '@/lib/domain/dates';
import type { FrozenLink } from '@/lib/domain/frozen-link';
import { printView, type ViewState } from '@/lib/view-state';
import { Downloads } from './Downloads';
import { CopyLink } from './interactive/CopyLink';

interface Props {
  /** Address of the page without its query. */
  path: string;
  view: ViewState;
  frozen: FrozenLink;
  /** Part of the page that the links lead to, with its "#"; '' for the whole. */
  anchor?: string;
  /** What is shared. */
  title: string;
  /** Whether the page has files of what it shows. */
  files?: boolean;
  /** Whether the view draws something. */
  pictures?: boolean;
  /** Further lines of the list, each an `li`. */
  children?: ReactNode;
}

/** Two addresses of what is shown, with all defaults written out: one that follows the newest data, and one that never changes. */
export function SharePanel({
  path,
  view,
  frozen,
  anchor = '',
  title,
  files = true,
  pictures = true,
  children,
}: Props) {
  const { asOf, rev, withoutLocal } = frozen;
  const links = [
    {
      name: 'Live link',
      href: path + printView({ ...view, asOf: null, rev: null }, true) + anchor,
      says: 'It follows the newest data.',
    },
    {
      name: 'Frozen link',
      href: path + printView({ ...view, asOf, rev }, true) + anchor,
      says: `It always shows what was public by ${dateInWords(asOf)}, as revision ${rev} of our data has it, and says what has changed since.${withoutLocal ? ' What was imported on this server only is not in that revision, so the page can differ from this one.' : ''}`,
    },
  ];
  return (
    <>
      {files && <Downloads path={path} query={printView(view)} pictures={pictures} />}
      <details className="unprinted mt-3">
        <summary aria-label={`Share: ${title}`} className="min-h-11 cursor-pointer py-2 text-accent">
          Share
        </summary>
        <ul className="grid max-w-[75ch] gap-2 pb-2">
          {links.map(({ name, href, says }) => (
            <li key={name}>
              <a href={href} className="mr-4 inline-block py-2.5">
                {name}
              </a>
              <CopyLink path={href} title={`${name}: ${title}`} />
              <p className="fine">{says}</p>
            </li>
          ))}
          {children}
        </ul>
      </details>
    </>
  );
}
