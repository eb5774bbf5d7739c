import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { AuthorityIndex } from '@/components/AuthorityIndex';
import { DataNews } from '@/components/home/DataNews';
import { LatestPublished } from '@/components/home/LatestPublished';
import { Suggestions } from '@/components/home/Suggestions';
import { DataLine } from '@/components/DataLine';
import { Follow } from '@/components/Follow';
import { SearchForm } from '@/components/SearchForm';
import { SearchResults } from '@/components/SearchResults';
import { findAuthorities, nearestAuthorities } from '@/lib/domain/names';
import { linkMetadata } from './preview-links';
import { siteScript } from './structured-data';
import { currentFacts } from './current-facts';

interface Props {
  searchParams: Promise<{ q?: string | string[] }>;
}

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'Gradeline: inspection histories of England’s children’s services',
    whole: true,
    description:
      'How Ofsted has judged the children’s services of each authority in England over time: every grade with its date, its framework and its source. Unofficial.',
    path: '/',
    feeds: [{ path: '/england', name: 'England' }],
    preview: '/preview/home.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

/** How many publications the page lists. */
const LATEST = 10;

export default async function HomePage({ searchParams }: Props) {
  const { q } = await searchParams;
  const query = (Array.isArray(q) ? q[0] : q)?.trim() ?? '';
  const facts = await currentFacts();
  const [authorities, latest, news] = await Promise.all([
    facts.authorities(),
    facts.latest(LATEST),
    facts.news(),
  ]);

  const site = await siteScript();
  return (
    <>
      <h1 className="mt-8">Inspection histories of England’s children’s services</h1>
      <p className="measure mt-4 text-lg">
        How Ofsted has judged each authority over time: every grade with its date, its framework and the page
        of the report that states it. Monitoring visits, government intervention and who delivered the
        services stand beside the grades.
      </p>
      <SearchForm id="search" query={query} label="Find an authority by name or code" list="authorities" />
      <Suggestions id="authorities" authorities={authorities} />
      {query !== '' && (
        <SearchResults
          query={query}
          found={findAuthorities(authorities, query)}
          near={nearestAuthorities(authorities, query)}
          asAt={facts.asAt}
        />
      )}
      <section aria-labelledby="latest" className="section">
        <h2 id="latest">Latest judgements published</h2>
        <LatestPublished latest={latest} />
      </section>
      <section aria-labelledby="new" className="section">
        <h2 id="new">New in our data</h2>
        <DataNews news={news} />
        <p className="mt-2">
          <Link href="/about" className="pointer-coarse:inline-block pointer-coarse:py-2.5">
            How the data are made, and what they lack
          </Link>
        </p>
      </section>
      <AuthorityIndex authorities={authorities} asAt={facts.asAt} />
      <Follow feeds={[{ path: '/england', name: 'England' }]} />
      <DataLine revision={facts.revision} />
      {site}
    </>
  );
}
