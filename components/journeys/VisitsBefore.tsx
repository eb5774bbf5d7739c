import { Link } from '@/components/Link';
import { seriesCode } from '@/lib/domain/journey-lists';
import type { VisitSeries } from '@/lib/domain/visit-series';

interface Props {
  series: VisitSeries[];
  /** Address of the cases behind a number. */
  listOf: (code: string) => string;
}

/** How many monitoring visits came before the next full inspection, where that can be told. */
export function VisitsBefore({ series, listOf }: Props) {
  const complete = series.filter(({ visits }) => visits !== null);
  const counts = [...new Set(complete.flatMap(({ visits }) => visits ?? []))].sort((a, b) => a - b);
  return (
    <>
      <p className="measure mt-2">
        An overall judgement of inadequate is followed by monitoring visits. Our list of them is a part. Only{' '}
        {complete.length} of {series.length} series between an inadequate overall judgement and the next
        comparable one are complete by number in our data (numbered from 1 without a gap); a last visit may be
        missing even there.{' '}
        <Link href={listOf(seriesCode(null))}>The {series.length - complete.length} others</Link>
      </p>
      <ul className="mt-2">
        {counts.map((count) => (
          <li key={count} className="tabular-nums">
            {count} {count === 1 ? 'visit' : 'visits'}:{' '}
            <Link
              href={listOf(seriesCode(count))}
              className="pointer-coarse:inline-block pointer-coarse:px-2 pointer-coarse:py-2.5"
            >
              {complete.filter(({ visits }) => visits === count).length} of {complete.length}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
