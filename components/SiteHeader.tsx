import { Link } from '@/components/Link';

const pages = [
  { href: '/authorities', name: 'Authorities' },
  { href: '/compare', name: 'Compare' },
  { href: '/england', name: 'England' },
  { href: '/journeys', name: 'Journeys' },
  { href: '/search', name: 'Search reports' },
  { href: '/about', name: 'About the data' },
  { href: '/data', name: 'Data' },
];

/**
 * The name of the site, a small search form and the main pages, on every page: seen and focused in one order. What comes
 * first has its place before the rest has arrived: no width or row here depends on what follows (e2e/still.spec.ts).
 */
export function SiteHeader() {
  return (
    <header className="border-b border-line">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3 min-[75rem]:gap-x-8">
        <Link
          href="/"
          className="flex min-h-11 items-center font-serif text-2xl font-semibold text-ink no-underline"
        >
          Gradeline
        </Link>
        <form
          action="/"
          role="search"
          aria-label="Site"
          className="unprinted flex w-full min-w-0 gap-2 min-[30rem]:ms-auto min-[30rem]:w-64 sm:w-80 min-[75rem]:ms-0"
        >
          <label htmlFor="site-search" className="sr-only">
            Search for an authority
          </label>
          <input
            id="site-search"
            name="q"
            type="search"
            placeholder="Authority"
            className="field w-0 grow placeholder:text-soft placeholder:opacity-100"
            autoComplete="off"
          />
          <button type="submit" className="press">
            Search
          </button>
        </form>
        <nav
          aria-label="Main"
          className="unprinted flex basis-full flex-wrap gap-x-4 sm:gap-x-5 min-[75rem]:basis-auto"
        >
          {pages.map(({ href, name }) => (
            <Link key={href} href={href} className="flex min-h-11 items-center">
              {name}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}
