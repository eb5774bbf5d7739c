import type { SearchParams } from '../viewed-facts';
import { PlacePage, placeMetadata } from './country';

interface Props {
  searchParams: Promise<SearchParams>;
}

const england = { name: 'England', path: '/england', region: null };

export const generateMetadata = ({ searchParams }: Props) =>
  placeMetadata({ ...england, search: searchParams });

export default function EnglandPage({ searchParams }: Props) {
  return <PlacePage {...england} search={searchParams} />;
}
