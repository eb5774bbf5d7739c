import Link from 'next/link';
import type { AuthorityHistory } from '@/lib/domain/history';
import { judgementData } from '@/lib/domain/judgement-data';
import { pauseInWords } from '@/lib/domain/pause';
import { story } from '@/lib/domain/story';
import { type VerticalRow, verticalRows } from '@/lib/domain/vertical';
import { DateText } from './DateText';
import { Grade } from './Grade';

interface Props {
  history: AuthorityHistory;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The story on a phone: newest first, beside a rail that shows the overall judgement in force. */
export function VerticalHistory({ history, asAt }: Props) {
  const rows = verticalRows(history, asAt);
  if (rows.length === 0) return null;
  const placed = new Set(story(history).map(({ key }) => key));
  const rest = history.visits.filter(({ key }) => !placed.has(key)).length;
  return (
    <section aria-labelledby="in-order" className="section md:hidden print:hidden">
      <h2 id="in-order">In order, newest first</h2>
      <p className="fine rail-note mt-2">
        The rail on the left shows the overall judgement from one inspection up to the next comparable one; it
        is empty where none was in force. The line under an inspection is the day on which it ended.
      </p>
      {rest > 0 && (
        <p className="fine mt-2">
          {rest} {rest === 1 ? 'visit' : 'visits'} without a date, or only planned,{' '}
          {rest === 1 ? 'stands' : 'stand'} below.
        </p>
      )}
      <ol className="vertical mt-4">
        {rows.map((row) => (
          <li
            key={`${row.kind} ${keyOf(row)}`}
            data-kind={row.kind}
            data-rail={row.rail.grade ?? undefined}
            data-fades={row.rail.fades ? '' : undefined}
          >
            <Row row={row} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function keyOf(row: VerticalRow): string {
  if (row.kind === 'inspection') return row.inspection.key;
  if (row.kind === 'happening') return row.entry.key;
  return row.kind === 'earlier' ? row.judgement.key : row.date;
}

function Row({ row }: { row: VerticalRow }) {
  switch (row.kind) {
    case 'inspection':
      return <Judged row={row} />;
    case 'happening':
      return (
        <p>
          <Link href={`/authorities/${row.entry.key}`} prefetch={false} className="inline-block py-2.5">
            {row.entry.words}
          </Link>
        </p>
      );
    case 'earlier':
      return (
        <>
          <p>
            <DateText date={row.date} />, {row.judgement.inspectionType}
          </p>
          <p>
            {row.judgement.label}: <Grade grade={row.judgement.grade} reason={null} />
            <span className="fine block">Another scale, not comparable with later judgements.</span>
          </p>
        </>
      );
    case 'edition':
      return (
        <p className="fine">
          From <DateText date={row.date} />: {row.label}
        </p>
      );
    case 'pause':
      return <p className="fine">{pauseInWords}: no graded inspections.</p>;
  }
}

function Judged({ row: { inspection, words } }: { row: Extract<VerticalRow, { kind: 'inspection' }> }) {
  const { key, publishedOn, edition, judgements } = inspection;
  return (
    <>
      <p className="font-semibold">
        <Link href={`/authorities/${key}`} prefetch={false} className="inline-block py-2.5">
          {words}
        </Link>
      </p>
      <p className="fine">
        {edition.shortLabel}.{' '}
        {publishedOn ? (
          <>
            Public <DateText date={publishedOn} />.
          </>
        ) : (
          'Publication date not known.'
        )}
      </p>
      <ul className="mt-1 grid gap-1">
        {judgements.map((one) => (
          <li key={one.key} {...judgementData(inspection, one)}>
            <span className="fine block">{one.label}</span>
            <Grade grade={one.grade} reason={one.reason} />
          </li>
        ))}
      </ul>
    </>
  );
}
