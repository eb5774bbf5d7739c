import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { regionCode } from '@/lib/domain/region';
import { PlacePage, placeMetadata } from '../../england/country';
import type { SearchParams } from '../../viewed-facts';
import { regionOf } from './region-of';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const named = await regionOf((await params).slug, searchParams);
  return 'place' in named && named.place
    ? placeMetadata({ ...named.place, search: searchParams })
    : { title: 'No such region' };
}

export default async function RegionPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const named = await regionOf(slug, searchParams);
  if (!('place' in named)) return <UnknownRevision id={named.rev} current={`/regions/${slug}`} />;
  const { place, all } = named;
  if (place) return <PlacePage {...place} search={searchParams} />;
  // proxy.ts sets the status: notFound() would send this status with an empty body.
  return (
    <>
      <h1 className="mt-8">No such region</h1>
      <p className="measure mt-4 [overflow-wrap:anywhere]">
        No region has the name “{slug.slice(0, 80)}” in an address. These are all of them:
      </p>
      <ul className="mt-2">
        {all.map((name) => (
          <li key={name}>
            <Link href={`/regions/${regionCode(name)}`} className="inline-block py-1.5 pointer-coarse:py-2.5">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
