import type { SearchParams } from '../viewed-facts';
import { PlacePage, placeMetadata } from './country';

const england = { name: 'England', path: '/england', region: null };

export const generateMetadata = () => placeMetadata(england);

export default function EnglandPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <PlacePage {...england} search={searchParams} />;
}
