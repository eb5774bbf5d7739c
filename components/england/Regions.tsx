import { Link } from '@/components/Link';
import { regionCode } from '@/lib/domain/region';

interface Props {
  /** The region shown; null: England. */
  region: string | null;
  /** Names of all regions. */
  all: string[];
}

/** The same page for England and for each region. */
export function Regions({ region, all }: Props) {
  const places = [
    { name: 'England', href: '/england', current: region === null },
    ...all.map((name) => ({ name, href: `/regions/${regionCode(name)}`, current: name === region })),
  ];
  return (
    <section aria-labelledby="places" className="section unprinted">
      <h2 id="places">England and its regions</h2>
      <ul className="mt-2 flex flex-wrap gap-x-5">
        {places.map(({ name, href, current }) => (
          <li key={name}>
            <Link
              href={href}
              aria-current={current ? 'page' : undefined}
              className="inline-block py-1.5 pointer-coarse:py-2.5"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
