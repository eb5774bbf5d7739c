import { Link } from '@/components/Link';
import type { Clock } from '@/lib/domain/clock';
import type { Window } from '@/lib/domain/geometry/window';
import { standsIn } from '@/lib/domain/framework';
import type { AuthorityHistory } from '@/lib/domain/history';
import { judgementData } from '@/lib/domain/judgement-data';
import { pauseInWords } from '@/lib/domain/pause';
import { story } from '@/lib/domain/story';
import { drawnRows, type VerticalRow } from '@/lib/domain/vertical';
import { DateText } from './DateText';
import { Grade } from './Grade';

interface Props {
  history: AuthorityHistory;
  /** YYYY-MM-DD. */
  asAt: string;
  clock: Clock;
  window: Window;
}

/** The story on a phone: newest first, beside a rail that shows the overall judgement in force. */
export function VerticalHistory({ history, asAt, clock, window }: Props) {
  const rows = drawnRows(history, asAt, { clock, window });
  if (rows.length === 0) return null;
  const shows: Shows = (edition, area) =>
    window.area === null || standsIn(history.framework, edition, area, window.area);
  const placed = new Set(story(history).map(({ key }) => key));
  const rest = history.visits.filter(({ key }) => !placed.has(key)).length;
  return (
    <section aria-labelledby="in-order" className="section unbrief md:hidden print:hidden">
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
      <ol id="story-rows" className="vertical mt-4">
        {rows.map((row) => (
          <li
            key={`${row.kind} ${keyOf(row)}`}
            data-kind={row.kind}
            data-day={row.day ?? undefined}
            data-rail={row.rail.grade ?? undefined}
            data-fades={row.rail.fades ? '' : undefined}
          >
            <Row row={row} shows={shows} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether a judgement belongs to what is drawn. */
type Shows = (edition: string, area: string) => boolean;

function keyOf(row: VerticalRow): string {
  if (row.kind === 'inspection') return row.inspection.key;
  if (row.kind === 'happening') return row.entry.key;
  return row.kind === 'earlier' ? row.judgement.key : row.date;
}

function Row({ row, shows }: { row: VerticalRow; shows: Shows }) {
  switch (row.kind) {
    case 'inspection':
      return <Judged row={row} shows={shows} />;
    case 'happening':
      return (
        <p>
          <Link href={`/authorities/${row.entry.key}`} className="inline-block py-2.5">
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

interface JudgedProps {
  row: Extract<VerticalRow, { kind: 'inspection' }>;
  shows: Shows;
}

function Judged({ row: { inspection, words }, shows }: JudgedProps) {
  const { key, publishedOn, edition } = inspection;
  const judgements = inspection.judgements.filter(({ area }) => shows(edition.code, area));
  return (
    <>
      <p className="font-semibold">
        <Link href={`/authorities/${key}`} className="inline-block py-2.5">
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
      {judgements.length === 0 && <p className="fine">This area was not judged.</p>}
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
