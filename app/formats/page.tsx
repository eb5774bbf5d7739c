import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { feedAddress, feedCodes, feedFormats, feedScope, type FeedScope } from '@/lib/domain/feeds/formats';
import { formatAddress, formatCodes, formats, splitSuffix } from '@/lib/domain/formats';
import { type Dropped, parseView, printView } from '@/lib/view-state';
import { currentFacts } from '../current-facts';
import { pageOf } from '../page-of';
import type { SearchParams } from '../viewed-facts';
import { ofFiles, wordsFor } from '../words';

export const metadata: Metadata = { title: 'Files of a page', robots: { index: false } };

const withFiles = [
  ['/authorities', 'all authorities, as filtered'],
  ['/authorities/doncaster', 'one authority; its inspections, visits and events too'],
  ['/compare?la=doncaster~rotherham', 'a comparison'],
  ['/england', 'England'],
  ['/regions/north-east', 'a region'],
  ['/journeys', 'journeys'],
  ['/search?q=supervision', 'what a search found'],
] as const;

/** Which files there are: of the page that was asked for as a file that does not exist (proxy.ts sets the status), and in general. */
export default async function FormatsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const [page = '', asked = ''] = [params.page, params.asked].map((one) => [one].flat()[0]);
  const facts = await currentFacts();
  const kind = page.startsWith('/') ? pageOf(page.split('/').slice(1)) : null;
  const hasFiles = kind !== null && kind !== 'home';
  const file = splitSuffix(asked.split('?')[0] ?? '');
  const feed = file?.feed ?? null;
  const scope = page.startsWith('/') ? scopeOf(page) : null;
  const words = wordsFor(kind ?? 'home', await facts.authorities(), facts.asAt, ofFiles);
  const { view, dropped } = parseView(new URLSearchParams(asked.split('?')[1] ?? ''), words);
  const { table, chart, theme, size, ...filters } = view.filters;
  void [table, chart, theme, size];
  const query = printView({ ...view, filters });
  return (
    <>
      <h1 className="mt-8">{asked ? 'There is no such file' : 'Files of a page'}</h1>
      {asked && (
        <p className="measure mt-4 [overflow-wrap:anywhere]">
          “{asked.slice(0, 120)}
          {asked.length > 120 && ' …'}”{' '}
          {feed ? whyNoFeed(scope, scopeOf(file?.path ?? '')) : whyNot(hasFiles, dropped)}
        </p>
      )}
      {hasFiles && !feed && <DroppedLines dropped={dropped} authorities={await facts.authorities()} />}
      {(hasFiles || scope) && asked && (
        <section aria-labelledby="here" className="section">
          <h2 id="here">Files of this page</h2>
          {hasFiles && <FileLinks path={page} query={query} />}
          {scope && <FeedLinks path={page} />}
        </section>
      )}
      <section aria-labelledby="all" className="section">
        <h2 id="all">Pages with files</h2>
        <p className="measure mt-2">
          A file stands at the address of its page, with a suffix before the question mark: .csv, .xlsx,
          .json, .svg, .png, and @2x.png for a picture of double size. Beside each CSV file its description
          stands at .csv-metadata.json. Every other page, such as this one, has none.
        </p>
        <p className="measure mt-2">
          A page with several tables or charts gives its main one; table=NAME and chart=NAME give another, and
          an unknown name lists those that there are. Excel and JSON hold all tables. A picture with
          theme=dark is dark, and with size=narrow drawn for a column of text.
        </p>
        <p className="measure mt-2">
          England, each region, each authority and its statistical neighbours (/authorities/NAME/neighbours)
          have feeds besides, which tell what is new: .atom, .feed.json, and .ics for a calendar. They follow
          the newest data, and page=2 gives older entries of the first two.
        </p>
        <ul className="mt-2">
          {withFiles.map(([href, words]) => (
            <li key={href}>
              <Link href={href} className="inline-block py-1.5 pointer-coarse:py-2.5">
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function whyNot(hasFiles: boolean, dropped: Dropped[]): string {
  if (!hasFiles) return 'is an address of a page without files.';
  return dropped.length > 0
    ? 'asks for something that is not known here, and a file could not say so.'
    : 'names a format that does not exist.';
}

const scopeOf = (path: string): FeedScope | null => feedScope(path.split('/').slice(1));

/** @param scope of the page whose files are offered @param asked what the address names */
function whyNoFeed(scope: FeedScope | null, asked: FeedScope | null): string {
  if (!scope) return 'is an address of a page without feeds.';
  if (asked?.kind === 'neighbours' && scope.kind === 'authority')
    return 'names no feed: no statistical neighbours of this authority are in our data.';
  return 'asks for more than a feed can tell: feeds follow the newest data, and have no view, day or revision.';
}

function FeedLinks({ path }: { path: string }) {
  return (
    <ul>
      {feedCodes.map((code) => (
        <li key={code}>
          <a href={feedAddress(path, code)} className="inline-block py-1.5 pointer-coarse:py-2.5">
            {feedFormats[code].label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function FileLinks({ path, query }: { path: string; query: string }) {
  return (
    <ul className="mt-2">
      <li>
        <Link href={path + query} className="inline-block py-1.5 pointer-coarse:py-2.5">
          The page itself
        </Link>
      </li>
      {formatCodes.map((format) => (
        <li key={format}>
          <a href={formatAddress(path, query, format)} className="inline-block py-1.5 pointer-coarse:py-2.5">
            {formats[format].label}
          </a>
        </li>
      ))}
    </ul>
  );
}
