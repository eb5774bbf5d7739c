import Link from 'next/link';
import { DateText } from './DateText';

/** Says that a page shows an earlier state, and leads to the newest one. Nothing where it shows the newest. */
export function AsOf({ asOf, rev, current }: { asOf: string | null; rev: string | null; current: string }) {
  if (!asOf && !rev) return null;
  return (
    <p className="measure mt-4 border-l-4 border-line pl-4">
      {asOf && (
        <>
          This page shows what had been published by <DateText date={asOf} />; a fact whose publication date
          is not known is left out.{' '}
        </>
      )}
      {rev && <>It shows the facts as revision {rev} of our data had them. </>}
      <Link href={current} prefetch={false}>
        The same page with all that we hold today
      </Link>
    </p>
  );
}
