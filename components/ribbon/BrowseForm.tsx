import Link from 'next/link';

interface Props {
  /** What the address holds now; empty for no filter. */
  q: string;
  region: string;
  regions: { slug: string; name: string }[];
  /** What else the address says, and the form keeps. */
  kept: Record<string, string | null>;
}

/** Filters of the list as a plain GET form: the address is the filter. */
export function BrowseForm({ q, region, regions, kept }: Props) {
  return (
    <form
      action="/authorities"
      aria-label="Filter the list"
      className="unprinted mt-6 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      {Object.entries(kept).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <p className="grid min-w-0 grow sm:max-w-sm">
        <label htmlFor="filter-q" className="font-semibold">
          Name or code
        </label>
        <input
          id="filter-q"
          name="q"
          type="search"
          defaultValue={q}
          className="field mt-1"
          autoComplete="off"
        />
      </p>
      <p className="grid min-w-0 grow sm:max-w-xs">
        <label htmlFor="filter-region" className="font-semibold">
          Region
        </label>
        <select id="filter-region" name="region" defaultValue={region} className="field mt-1">
          <option value="">All regions</option>
          {regions.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="press">
        Show
      </button>
      {(q !== '' || region !== '') && (
        <Link href="/authorities" className="flex min-h-11 items-center" prefetch={false}>
          Show all
        </Link>
      )}
    </form>
  );
}
