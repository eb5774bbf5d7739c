import type { Framework } from '@/lib/domain/framework';
import {
  hitsOnPage,
  mostPages,
  type SearchFilters,
  type SearchResult,
  type SearchSort,
} from '@/lib/domain/search';
import { printView, type ViewState } from '@/lib/view-state';
import { Hit } from './Hit';

interface Props {
  asked: { view: ViewState; filters: SearchFilters; sort: SearchSort; page: number };
  result: SearchResult;
  /** How many reports can be searched here, of those that the facts were read from. */
  held: { texts: number; reports: number };
  framework: Framework;
}

const sorts: Record<SearchSort, string> = {
  relevance: 'best match first',
  newest: 'newest reports first',
  oldest: 'oldest reports first',
};

/** One page of what was found, with links to the next and the one before. */
export function Hits({ asked, result: { total, hits }, held, framework }: Props) {
  const { view, sort, page } = asked;
  const pages = Math.min(Math.ceil(total / hitsOnPage), mostPages);
  const to = (wanted: number) => {
    const others = Object.entries(view.filters).filter(([name]) => name !== 'page');
    const filters = Object.fromEntries(wanted > 1 ? [...others, ['page', String(wanted)]] : others);
    return `/search${printView({ ...view, filters })}`;
  };
  return (
    <section aria-labelledby="found" className="mt-8">
      <h2 id="found">
        {total === 0
          ? 'No passage'
          : `${total.toLocaleString('en-GB')} ${total === 1 ? 'passage' : 'passages'}`}{' '}
        found in {held.texts} of {held.reports} reports
      </h2>
      {total === 0 && (
        <p className="measure mt-2">
          Try fewer words, a star for endings (assess*), or take away a filter. Only the reports that were
          imported on this server can be searched.
        </p>
      )}
      {total > 0 && (
        <p className="fine mt-1">
          {pages > 1 && `Page ${page} of ${pages}; `}
          {sorts[sort]}. Text: Crown copyright, Open Government Licence v3.0.
        </p>
      )}
      <ol className="mt-4 grid gap-6" start={(page - 1) * hitsOnPage + 1}>
        {hits.map((hit) => (
          <Hit key={`${hit.inspection} ${hit.anchor}`} hit={hit} framework={framework} />
        ))}
      </ol>
      {page > pages && total > 0 && (
        <p className="mt-4">
          There is no page {page}. <a href={to(1)}>The first page</a>
        </p>
      )}
      <nav aria-label="Pages of results" className="unprinted mt-6 flex gap-6">
        {page > 1 && page <= pages && (
          <a href={to(page - 1)} rel="prev" className="inline-block py-2.5">
            Page before
          </a>
        )}
        {page < pages && (
          <a href={to(page + 1)} rel="next" className="inline-block py-2.5">
            Next page
          </a>
        )}
      </nav>
    </section>
  );
}
