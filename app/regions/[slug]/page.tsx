import type { Metadata } from 'next';
import Link from 'next/link';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { regionCode, regionInWords } from '@/lib/domain/region';
import { PlacePage, placeMetadata } from '../../england/country';
import { type SearchParams, viewedIn } from '../../viewed-facts';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

/** The region that an address names, and all of them; null for a revision that does not exist. */
async function regionOf({ params, searchParams }: Props) {
  const { slug } = await params;
  const viewed = await viewedIn('country', searchParams);
  if (!viewed.facts) return { slug, place: null, all: null, rev: viewed.rev };
  const all = [...new Set(viewed.authorities.map(({ region }) => region))].sort();
  const region = all.find((name) => regionCode(name) === slug) ?? null;
  const place = region && {
    name: regionInWords(region),
    path: `/regions/${slug}`,
    ...{ region, search: searchParams },
  };
  return { slug, all, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { place } = await regionOf(props);
  return place ? placeMetadata(place) : { title: 'No such region' };
}

export default async function RegionPage(props: Props) {
  const { slug, all, place, rev = '' } = await regionOf(props);
  if (place) return <PlacePage {...place} />;
  if (!all) return <UnknownRevision id={rev} current={`/regions/${slug}`} />;
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
            <Link
              href={`/regions/${regionCode(name)}`}
              prefetch={false}
              className="inline-block py-1.5 pointer-coarse:py-2.5"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
