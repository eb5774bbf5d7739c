import type { SearchParams } from '../viewed-facts';
import { PlacePage, placeMetadata } from './country';
import { england } from './placed';

interface Props {
  searchParams: Promise<SearchParams>;
}

export const generateMetadata = ({ searchParams }: Props) =>
  placeMetadata({ ...england, search: searchParams });

export default function EnglandPage({ searchParams }: Props) {
  return <PlacePage {...england} search={searchParams} />;
}
