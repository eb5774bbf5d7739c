import { Link } from '@/components/Link';
import { Choice } from '@/components/search/Choice';
import { dateSorts, gradeFilters, waits } from '@/lib/domain/browse';
import type { Framework } from '@/lib/domain/framework';
import { gradeLooks } from '@/lib/domain/grades';
import type { ViewState } from '@/lib/view-state';

interface Props {
  view: ViewState;
  /** Code and name of each. */
  regions: [string, string][];
  types: [string, string][];
  /** Codes of the lanes that can be shown. */
  lanes: readonly string[];
  framework: Framework;
}

/** Filters and order of the list as a plain GET form: the address is the filter. */
export function BrowseForm({ view, regions, types, lanes, framework }: Props) {
  const { filters, asOf, rev, area } = view;
  const lane = (code: string): [string, string] => [
    code,
    framework.lanes.find((one) => one.code === code)?.label ?? code,
  ];
  const editions = framework.editions.filter(({ inUseFrom }) => (inUseFrom ?? '') >= '2013-11');
  const more =
    ['type', 'grade', 'edition', 'changed', 'waited', 'sort'].some((name) => filters[name]) || area !== null;
  return (
    <form action="/authorities" aria-label="Filter the list" className="unprinted mt-6">
      {asOf && <input type="hidden" name="asOf" value={asOf} />}
      {rev && <input type="hidden" name="rev" value={rev} />}
      {/* Widths of their own: menus grow as their choices arrive, and nothing may move then. */}
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <p className="grid w-full content-start sm:w-80">
          <label htmlFor="filter-q" className="font-semibold">
            Name or code
          </label>
          <input
            id="filter-q"
            name="q"
            type="search"
            defaultValue={filters.q}
            className="field mt-1"
            autoComplete="off"
          />
        </p>
        <div className="w-full sm:w-64">
          <Choice name="region" label="Region" any="All regions" value={filters.region} options={regions} />
        </div>
        <button type="submit" className="press self-end">
          Show
        </button>
        {(more || filters.q || filters.region) && (
          <Link href="/authorities" className="flex min-h-11 items-center self-end">
            Show all
          </Link>
        )}
      </div>
      <details className="mt-3" open={more}>
        <summary className="inline-block cursor-pointer py-2.5 text-accent underline underline-offset-4">
          More filters and order
        </summary>
        <div className="mt-2 grid max-w-4xl gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
          <Choice
            name="area"
            label="Judgement area"
            any="Overall"
            value={area ?? undefined}
            options={lanes.filter((code) => code !== 'overall').map(lane)}
          />
          <Choice
            name="grade"
            label="Grade at the latest full inspection"
            any="Any"
            value={filters.grade}
            options={gradeFilters.map(gradeOption)}
          />
          <Choice
            name="edition"
            label="Edition of the latest full inspection"
            any="Any"
            value={editions.find(({ code }) => code.toLowerCase() === filters.edition?.toLowerCase())?.code}
            options={editions.map(({ code, shortLabel }) => [code, shortLabel])}
          />
          <p className="grid min-w-0">
            <label htmlFor="filter-changed" className="font-semibold">
              Changed at an inspection since
            </label>
            <input
              id="filter-changed"
              name="changed"
              type="date"
              min="2013-11-01"
              defaultValue={filters.changed}
              className="field mt-1"
            />
          </p>
          <Choice
            name="waited"
            label="Last full inspection"
            any="At any time"
            value={filters.waited}
            options={waits.map((years) => [
              years,
              `${years} ${years === '1' ? 'year' : 'years'} ago or more`,
            ])}
          />
          <Choice
            name="type"
            label="Type of authority"
            any="All types"
            value={filters.type}
            options={types}
          />
          <Choice
            name="sort"
            label="Order"
            any="By name"
            value={filters.sort}
            options={dateSorts.map((sort) => [sort, sortWords[sort]])}
          />
        </div>
        <button type="submit" className="press mt-4">
          Show these
        </button>
      </details>
    </form>
  );
}

const sortWords = { latest: 'Latest inspection first', longest: 'Longest ago first' };

const gradeOption = (grade: (typeof gradeFilters)[number]): [string, string] => [
  grade,
  grade === 'none' ? 'No such grade' : gradeLooks[grade].short,
];
