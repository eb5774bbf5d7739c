import type { Framework } from '@/lib/domain/framework';
import { gradeLooks } from '@/lib/domain/grades';
import type { AuthoritySummary } from '@/lib/domain/history';
import { type SearchFilters, datedSorts, searchGrades, type SearchSort } from '@/lib/domain/search';
import type { ViewState } from '@/lib/view-state';
import { Choice } from './Choice';

interface Props {
  asked: { view: ViewState; typed: string; filters: SearchFilters; sort: SearchSort };
  authorities: AuthoritySummary[];
  /** Code and name of each. */
  regions: [string, string][];
  framework: Framework;
  /** Codes of the lanes that can be asked for. */
  lanes: readonly string[];
}

const sorts: Record<SearchSort, string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

/** Words and filters as one plain GET form: the address is the search. */
export function SearchFiltersForm({ asked, authorities, regions, framework, lanes }: Props) {
  const { view, typed, filters, sort } = asked;
  const named = authorities.find(({ slug }) => slug === view.la[0])?.displayName ?? '';
  const editions = framework.editions.filter(({ code }) => code !== 'PRE_2013');
  const lane = (code: string): [string, string] => [
    code,
    framework.lanes.find((one) => one.code === code)?.label ?? code,
  ];
  return (
    <form action="/search" role="search" aria-label="Reports" className="unprinted mt-6">
      <label htmlFor="q" className="font-semibold">
        Words in the reports
      </label>
      <div className="mt-1 flex max-w-2xl gap-2">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={typed}
          className="field grow"
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit" className="press">
          Search
        </button>
      </div>
      <details className="mt-3" open={hasFilter(view)}>
        <summary className="inline-block cursor-pointer py-2.5 text-accent underline underline-offset-4">
          Filters and order
        </summary>
        <div className="mt-2 grid max-w-4xl gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          <p className="grid min-w-0">
            <label htmlFor="la" className="font-semibold">
              Authority
            </label>
            <input
              id="la"
              name="la"
              list="search-authorities"
              defaultValue={named}
              className="field mt-1"
              autoComplete="off"
            />
          </p>
          <datalist id="search-authorities">
            {authorities.map(({ slug, displayName }) => (
              <option key={slug} value={displayName} />
            ))}
          </datalist>
          <Choice
            name="region"
            label="Region"
            any="All regions"
            value={view.filters.region}
            options={regions}
          />
          <Choice
            name="edition"
            label="Framework edition"
            any="All editions"
            value={filters.edition?.toLowerCase()}
            options={editions.map(({ code, label }): [string, string] => [code.toLowerCase(), label])}
          />
          <Choice
            name="area"
            label="Section on"
            any="All sections"
            value={view.area ?? undefined}
            options={lanes.map(lane)}
          />
          <Choice
            name="grade"
            label="Section judged"
            any="Any grade or none"
            value={filters.grade ?? undefined}
            options={searchGrades.map((grade): [string, string] => [grade, gradeLooks[grade].short])}
          />
          <Choice
            name="sort"
            label="Order"
            any={sorts.relevance}
            value={sort === 'relevance' ? undefined : sort}
            options={datedSorts.map((one): [string, string] => [one, sorts[one]])}
          />
          {(['from', 'to'] as const).map((name) => (
            <p key={name} className="grid min-w-0">
              <label htmlFor={name} className="font-semibold">
                Published {name === 'from' ? 'from' : 'until'} (year)
              </label>
              <input
                id={name}
                name={name}
                inputMode="numeric"
                pattern="(19|20)[0-9]{2}"
                defaultValue={view[name] ?? ''}
                className="field mt-1"
                autoComplete="off"
              />
            </p>
          ))}
        </div>
      </details>
    </form>
  );
}

function hasFilter({ la, area, from, to, filters }: ViewState): boolean {
  const { region, edition, grade, sort } = filters;
  return la.length > 0 || [area, from, to, region, edition, grade, sort].some(Boolean);
}
