import { Link } from '@/components/Link';

/** The page for an address that names a revision which this store does not hold; never the current facts instead. */
export function UnknownRevision({ id, current }: { id: string; current: string }) {
  return (
    <>
      <h1 className="mt-8">There is no revision “{id}” of the data here</h1>
      <p className="measure mt-4">
        The address asks for the facts as one revision of our data had them, and this server does not hold
        that revision. <Link href={current}>The same page with the newest data</Link> can say something else.
      </p>
    </>
  );
}
