import { feedAddress } from '@/lib/domain/feeds/formats';
import { siteOrigin } from './site-origin';

interface Props {
  /** Of each feed: the path that it stands at, before its suffix, and what it is of. */
  feeds: readonly { path: string; name: string }[];
}

/** Addresses at which a feed reader or a calendar program is told what is new. */
export async function Follow({ feeds }: Props) {
  const origin = await siteOrigin();
  return (
    <div id="follow" className="unprinted unbrief mt-10">
      {feeds.map((feed) => (
        <FollowLinks key={feed.path} {...feed} origin={origin} />
      ))}
      <p className="fine measure">
        A feed reader tells of reports, visits and events once they are in our data, and of corrections; a
        calendar shows the days of inspections and publications. Copy the address of a link into your program.
        Both always follow the newest data.
      </p>
    </div>
  );
}

/** One line: "Follow Doncaster: Atom, JSON Feed, Calendar". */
export function FollowLinks({ path, name, origin }: Props['feeds'][number] & { origin: URL }) {
  const calendar = new URL(feedAddress(path, 'ics'), origin);
  const links = [
    ['Atom', feedAddress(path, 'atom')],
    ['JSON Feed', feedAddress(path, 'feed.json')],
    ['Calendar file', feedAddress(path, 'ics')],
    ['Open in a calendar', calendar.href.replace(/^https?:/, 'webcal:')],
  ] as const;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <span className="inline-block py-1.5 pointer-coarse:py-2.5">Follow {name}:</span>
      {links.map(([label, href]) => (
        <a key={label} href={href} className="inline-block py-1.5 pointer-coarse:py-2.5">
          {label}
          <span className="sr-only">: {name}</span>
        </a>
      ))}
    </p>
  );
}
