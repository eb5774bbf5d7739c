import { AuthorityIndex } from '@/components/AuthorityIndex';
import { SearchForm } from '@/components/SearchForm';
import { SearchResults } from '@/components/SearchResults';
import { findAuthorities, nearestAuthorities } from '@/lib/domain/names';
import { currentFacts } from './current-facts';

interface Props {
  searchParams: Promise<{ q?: string | string[] }>;
}

export default async function HomePage({ searchParams }: Props) {
  const { q } = await searchParams;
  const query = (Array.isArray(q) ? q[0] : q)?.trim() ?? '';
  const authorities = await (await currentFacts()).authorities();
  const found = findAuthorities(authorities, query);

  return (
    <>
      <h1 className="mt-8">Inspection histories of England’s children’s services</h1>
      <p className="measure mt-4 text-lg">
        How Ofsted has judged each authority over time: every grade with its date, its framework and the page
        of the report that states it. Monitoring visits, government intervention and who delivered the
        services stand beside the grades.
      </p>
      <SearchForm id="search" query={query} label="Find an authority by name or code" />
      {query !== '' && (
        <SearchResults query={query} found={found} near={nearestAuthorities(authorities, query)} />
      )}
      <AuthorityIndex authorities={authorities} />
    </>
  );
}
