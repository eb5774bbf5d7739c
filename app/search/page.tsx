import type { Metadata } from 'next';
import { Banner } from '@/components/Banner';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { DataLine } from '@/components/DataLine';
import { FrozenSearch } from '@/components/search/FrozenSearch';
import { Happenings } from '@/components/search/Happenings';
import { Hits } from '@/components/search/Hits';
import { NoTexts } from '@/components/search/NoTexts';
import { SearchFiltersForm } from '@/components/search/SearchFiltersForm';
import { AuthorityLink } from '@/components/AuthorityLink';
import { passagesTitle } from '@/lib/domain/passage-words';
import { searchScope } from '@/lib/domain/since-scopes';
import { printView } from '@/lib/view-state';
import { SharePanel } from '@/components/SharePanel';
import { regionCode } from '@/lib/domain/region';
import { bannerOf } from '../banner-of';
import { linkMetadata } from '../preview-links';
import type { SearchParams } from '../viewed-facts';
import { laneCodes } from '../words';
import { foundOf } from './found';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams;
  const found = await foundOf(searchParams);
  if (!found.facts) return { title: 'No such revision' };
  const typed = [q].flat()[0]?.slice(0, 80);
  const { asked, result, held } = found;
  const drawn = printView(asked.view);
  const some = held && result && result.hits.length > 0 && passagesTitle(asked.typed, result.total, held);
  const shown = await linkMetadata({
    title: typed ? `“${typed}” in inspection reports` : 'Search the inspection reports',
    description:
      'Find any statement of the inspection reports that this server holds, with its paragraph and page.',
    path: '/search',
    shared: `/search${drawn}`,
    charted: some ? `/search${drawn}` : null,
    preview: `/preview/search.png${drawn}`,
    alt: some
      ? `The first passages found. ${some}.`
      : 'The overall judgements of all authorities over time, by name.',
  });
  // Results change with every import, and are no page of their own for other search engines.
  return { ...shown, robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const found = await foundOf(searchParams);
  if (!found.facts) return <UnknownRevision id={found.rev} current="/search" />;
  const { viewed, framework, held, asked, named, result, happenings } = found;
  const { facts, authorities, view } = viewed;
  const { query, dropped, typed } = asked;
  const { terms } = query;
  const current = `/search${printView({ ...view, asOf: null, rev: null })}`;
  return (
    <>
      <h1 className="mt-8">Search the reports</h1>
      <p className="measure mt-4 text-lg">
        Every word that you type must occur in a paragraph. “Quotation marks” keep words together, and a star
        stands for any ending: fost*.
      </p>
      {held ? (
        <p className="measure mt-2">
          The text of {held.texts} of the {held.reports} reports behind our data can be searched here.
        </p>
      ) : (
        <FrozenSearch current={current} />
      )}
      <DroppedLines dropped={dropped} authorities={authorities} />
      <Banner
        banner={bannerOf(viewed, {
          ...{ path: '/search', scope: searchScope },
          about: 'the authorities in our data',
        })}
      />
      <SearchFiltersForm
        asked={asked}
        authorities={authorities}
        regions={[...new Set(authorities.map(({ region }) => region))]
          .sort()
          .map((name) => [regionCode(name), name])}
        framework={framework}
        lanes={laneCodes}
      />
      {query.cut && <p className="mt-4">The search was too long: it was cut after {terms.join(', ')}.</p>}
      {typed !== '' && terms.length === 0 && (
        <p className="mt-4">There is no word in “{typed}” to look for.</p>
      )}
      {named.length > 0 && (
        <section aria-labelledby="named" className="mt-6">
          <h2 id="named" className="font-sans text-[1.1rem]">
            Authorities of that name
          </h2>
          <ul>
            {named.map((authority) => (
              <li key={authority.slug}>
                <AuthorityLink authority={authority} asAt={facts.asAt} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {held?.texts === 0 && <NoTexts />}
      {result && held && <Hits asked={asked} result={result} held={held} framework={framework} />}
      <Happenings happenings={happenings} />
      <SharePanel
        path="/search"
        view={view}
        frozen={viewed.frozen}
        files={result !== null || happenings.length > 0}
        pictures={(result?.hits.length ?? 0) > 0}
        keeps={false}
        title="Search"
      />
      <DataLine revision={facts.revision} />
    </>
  );
}
