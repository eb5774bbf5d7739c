import { Link } from '@/components/Link';
import { SearchForm } from '@/components/SearchForm';

export const metadata = { title: 'Page not found' };

export default function NotFoundPage() {
  return (
    <>
      <h1 className="mt-8">There is no page at this address</h1>
      <p className="measure mt-4">
        Perhaps a letter is missing. <Link href="/">All authorities by name</Link>, or search:
      </p>
      <SearchForm id="search" query="" label="Find an authority by name or code" />
    </>
  );
}
