import { citation, bibtex } from '@/lib/domain/citation';
import { dateInWords } from '@/lib/domain/dates';
import { embedAddress, fitSnippet, frameSnippet } from '@/lib/domain/embed-snippet';
import { formatAddress, ofChart } from '@/lib/domain/formats';
import type { FrozenLink } from '@/lib/domain/frozen-link';
import { pictureSnippet } from '@/lib/domain/picture-snippet';
import { printView, type ViewState } from '@/lib/view-state';
import { Downloads } from './Downloads';
import { CopyLink } from './interactive/CopyLink';
import { CopyPicture } from './interactive/CopyPicture';
import { CopyText } from './interactive/CopyText';
import { ShareHtml } from './ShareHtml';
import { siteOrigin } from './site-origin';

/** Which view of which page a figure stands in. */
export interface Shared {
  /** Address of the page without its query. */
  path: string;
  view: ViewState;
  frozen: FrozenLink;
}

interface Props extends Shared {
  /** Part of the page that the links lead to, with its "#"; '' for the whole. */
  anchor?: string;
  /** What is shared. */
  title: string;
  /** Whether the page has files of what it shows. */
  files?: boolean;
  /** Whether the view draws something. */
  pictures?: boolean;
  /** Name of the chart among the page's pictures; absent: the main one, and the page with it. */
  chart?: string;
  /** Whether the frozen view draws it too: texts of reports are no part of a revision. */
  keeps?: boolean;
  /** Pixels: how high it is drawn in a column of text. */
  high?: number;
}

/** Width of the picture in the snippet, in pixels: that of a column of text. */
const SNIPPET_WIDTH = 800;

/** Of most charts, and of the words round a chart in a frame, in pixels. */
const HIGH = { drawing: 520, words: 340 };

/**
 * What is shown, to be taken along: files, two addresses with all defaults written out (one follows the newest data, one never
 * changes), the picture, a snippet with it, and citations. All of it is in the page; scripts add the buttons that copy.
 */
export async function SharePanel({
  path,
  view,
  frozen,
  anchor = '',
  title,
  files = true,
  pictures = true,
  chart,
  keeps = true,
  high = HIGH.drawing,
}: Props) {
  const { asOf, rev, withoutLocal } = frozen;
  const origin = await siteOrigin();
  // An address prints "~" as it is.
  const absolute = (address: string) => new URL(address, origin).href.replaceAll('%7E', '~');
  const following = printView({ ...view, asOf: null, rev: null }, true);
  const kept = printView({ ...view, asOf, rev }, true);
  const shown = printView(view);
  const png = formatAddress(path, shown + ofChart(shown, chart), 'png');
  const cited = { title, url: absolute(path + kept), asAt: asOf, revision: rev };
  const links = [
    { name: 'Live link', href: path + following + anchor, says: 'It follows the newest data.' },
    {
      name: 'Frozen link',
      href: path + kept + anchor,
      says: `It always shows what was public by ${dateInWords(asOf)}, as revision ${rev} of our data has it, and says what has changed since.${withoutLocal ? ' What was imported on this server only is not in that revision, so the page can differ from this one.' : ''}`,
    },
  ];
  const pictured = keeps ? kept : following;
  const snippet = pictureSnippet({
    picture: absolute(`${formatAddress(path, pictured + ofChart(pictured, chart), 'svg')}&size=narrow`),
    page: absolute(path + pictured + anchor),
    title,
    alt: `Chart: ${title}`,
    width: SNIPPET_WIDTH,
  });
  const frame = (query: string) =>
    frameSnippet({
      src: absolute(embedAddress(path, query + ofChart(query, chart))),
      title,
      width: '100%',
      height: Math.ceil((high + HIGH.words) / 10) * 10,
    });
  return (
    <>
      {files && <Downloads path={path} query={shown} pictures={pictures} chart={chart} />}
      <details className="unprinted mt-3">
        <summary className="min-h-11 cursor-pointer py-2 text-accent">
          Share, embed or cite<span className="sr-only">: {title}</span>
        </summary>
        <ul className="grid max-w-[75ch] gap-4 pb-2">
          {links.map(({ name, href, says }) => (
            <li key={name}>
              <a href={href} className="mr-4 inline-block py-2.5">
                {name}
              </a>
              <CopyLink path={href} title={`${name}: ${title}`} />
              <p className="fine">{says}</p>
            </li>
          ))}
          {files && pictures && (
            <>
              <li>
                <a href={png} className="mr-4 inline-block py-2.5">
                  Picture
                </a>
                <CopyPicture path={png} of={title} />
              </li>
              <li>
                <ShareHtml
                  frozen={keeps ? frame(kept) : null}
                  live={frame(following)}
                  picture={snippet}
                  fit={fitSnippet(origin.origin)}
                  title={title}
                />
              </li>
            </>
          )}
          <li>
            <span className="font-semibold">Citation</span>
            <CopyText text={citation(cited)} name="citation" of={title} />
          </li>
          <li>
            <span className="font-semibold">BibTeX</span>
            <CopyText text={bibtex(cited)} name="BibTeX" of={title} />
          </li>
        </ul>
      </details>
    </>
  );
}
