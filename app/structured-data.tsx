/** What search engines read of a page in the words of schema.org: one line in each page. */
import { asScript, datasetOf, siteOf } from '@/lib/domain/dataset';
import { formatAddress, formats } from '@/lib/domain/formats';
import type { Facts } from '@/lib/queries/facts';
import type { ViewState } from '@/lib/view-state';
import { siteOrigin } from '@/components/site-origin';
import type { Shown } from './preview-links';

interface Told {
  facts: Facts;
  view: Pick<ViewState, 'asOf' | 'rev'>;
  /** YYYY-MM-DD, or less exact: the first date that the data speak of. */
  from: string;
  /** "England", "Doncaster". */
  places: string[];
  /** Where the files are not those of the page's own formats: media type and address without the origin. */
  files?: { type: string; url: string }[];
}

/**
 * The page's data as a schema.org Dataset with its files. Null for a frozen view: search engines are told to leave it out
 * (`linkMetadata`), and the data would stand in their lists twice. A function to wait for, not a component: the page is printed in
 * one order.
 */
export async function datasetScript(shown: Shown, { facts, view, from, places, files: own }: Told) {
  if (view.asOf !== null || view.rev !== null) return null;
  const origin = await siteOrigin();
  const absolute = (address: string) => new URL(address, origin).href.replaceAll('%7E', '~');
  const [path = '', query] = shown.path.split('?');
  const formatted = (['csv', 'xlsx', 'json'] as const).map((format) => ({
    type: formats[format].type.replace(/;.*/, ''),
    url: formatAddress(path, query === undefined ? '' : `?${query}`, format),
  }));
  const files = (own ?? formatted).map(({ type, url }) => ({ type, url: absolute(url) }));
  return script(
    datasetOf({
      name: `${shown.title} (Ofsted’s judgements of children’s services)`,
      description: `${shown.description} Taken from Ofsted’s inspection reports, with dates and sources; unofficial.`,
      url: absolute(shown.path),
      from,
      asAt: facts.asAt,
      revision: facts.revision.id,
      places,
      files,
      picture: absolute(shown.preview),
    }),
  );
}

/** The site and its search of authorities, for the front page. */
export async function siteScript() {
  return script(siteOf((await siteOrigin()).href));
}

function script(data: object) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asScript(data) }} />;
}
