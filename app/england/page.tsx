import type { SearchParams } from '../viewed-facts';
import { PlacePage, placeMetadata } from './country';
import { england } from './placed';

export const generateMetadata = () => placeMetadata(england);

export default function EnglandPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <PlacePage {...england} search={searchParams} />;
}
