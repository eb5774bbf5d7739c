import type { Metadata } from 'next';
import { Downloads } from '@/components/Downloads';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { Happenings } from '@/components/search/Happenings';
import { Hits } from '@/components/search/Hits';
import { NoTexts } from '@/components/search/NoTexts';
import { SearchFiltersForm } from '@/components/search/SearchFiltersForm';
import { AuthorityLink } from '@/components/AuthorityLink';
import { regionCode } from '@/lib/domain/region';
import { printView } from '@/lib/view-state';
import { linkMetadata } from '../preview-links';
import type { SearchParams } from '../viewed-facts';
import { laneCodes } from '../words';
import { foundOf } from './found';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await searchParams;
  const typed = [q].flat()[0]?.slice(0, 80);
  const shown = await linkMetadata({
    title: typed ? `“${typed}” in inspection reports` : 'Search the inspection reports',
    description:
      'Find any statement of the inspection reports that this server holds, with its paragraph and page.',
    path: '/search',
    preview: '/preview/home.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
  // Results change with every import, and are no page of their own for other search engines.
  return { ...shown, robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const found = await foundOf(await searchParams);
  const { facts, authorities, framework, held, asked, named, result, happenings } = found;
  const { query, typed, dropped } = asked;
  const { expression, terms } = query;
  return (
    <>
      <h1 className="mt-8">Search the reports</h1>
      <p className="measure mt-4 text-lg">
        Every word that you type must occur in a paragraph. “Quotation marks” keep words together, and a star
        stands for any ending: fost*.
      </p>
      <p className="measure mt-2">
        The text of {held.texts} of the {held.reports} reports behind our data can be searched here.
      </p>
      <DroppedLines dropped={dropped} authorities={authorities} />
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
      {typed !== '' && !expression && <p className="mt-4">There is no word in “{typed}” to look for.</p>}
      {(result || happenings.length > 0) && (
        <Downloads path="/search" query={printView(asked.view)} pictures={(result?.hits.length ?? 0) > 0} />
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
      {held.texts === 0 && <NoTexts />}
      {result && <Hits asked={asked} result={result} held={held} framework={framework} />}
      <Happenings happenings={happenings} />
    </>
  );
}
