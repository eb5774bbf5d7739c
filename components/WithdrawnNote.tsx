import type { Withdrawn } from '@/lib/domain/withdrawn';

/** Says that what an address names was withdrawn, why, and where it can still be seen. */
export function WithdrawnNote({ withdrawn }: { withdrawn: Withdrawn | null }) {
  if (!withdrawn) return null;
  const { key, since, reason, last } = withdrawn;
  return (
    <p className="measure mt-4 border-s-4 border-ink ps-4">
      Our data held it until revision {since} withdrew it: {reason.replace(/[.]$/, '')}.{' '}
      <a href={`/authorities/${key}?rev=${last}`}>The page as it was in revision {last}</a>
    </p>
  );
}
