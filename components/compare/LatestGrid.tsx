import { AreaName } from '@/components/AreaName';
import { DateText, SpanText } from '@/components/DateText';
import { Grade } from '@/components/Grade';
import { dateInWords } from '@/lib/domain/dates';
import { hasBegun } from '@/lib/domain/existence';
import { judgementData } from '@/lib/domain/judgement-data';
import type { AuthorityHistory, Inspection } from '@/lib/domain/history';
import { type JudgementCell, judgementTables } from '@/lib/domain/judgement-rows';
import { remembering } from '@/lib/domain/remembering';
import { latestFull } from '@/lib/domain/sentences';
import { Lasting } from '../charts/lasting';
import { staticMarkup } from '../static-markup';

interface Props {
  histories: AuthorityHistory[];
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The same row stands in each grid of the same columns: it is printed once. */
const rows = remembering<Inspection, Lasting>(4);
const columnsOf = (cells: JudgementCell[]) => cells.map(({ lane, span }) => `${lane.code} ${span}`).join();

/** The judgements of each authority's latest full inspection, one row each, in the order chosen. */
export function LatestGrid({ histories, asAt }: Props) {
  // Before an authority begins it has no inspection to lack.
  const begun = histories.filter(({ authority }) => hasBegun(authority, asAt)).length;
  const latest = histories.flatMap((history) => latestFull(history) ?? []);
  const [table] = histories[0] ? judgementTables(latest, histories[0].framework) : [];
  if (!table) return null;
  const nameOf = ({ key }: Inspection) =>
    histories.find(({ authority }) => key.startsWith(`${authority.slug}/`))?.authority;
  const printed = (inspection: Inspection, cells: JudgementCell[]) =>
    new Lasting({
      markup: staticMarkup(
        <>
          <Head inspection={inspection} authority={nameOf(inspection)} />
          {cells.map((cell) => (
            <Cell key={cell.lane.code} cell={cell} inspection={inspection} />
          ))}
        </>,
      ),
    });
  return (
    <section aria-labelledby="latest" className="section">
      <h2 id="latest">The latest full inspection{begun > 1 && ' of each'}</h2>
      <table className="facts mt-4" role="table">
        <caption>
          {begun > 1
            ? `${latest.length} of ${begun} ${latest.length === 1 ? 'has' : 'have'} a full inspection in our data as at ${dateInWords(asAt)}.`
            : `Our data as at ${dateInWords(asAt)}.`}{' '}
          Each grade is as old as its inspection.
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className="w-[27%]">
              Authority and inspection
            </th>
            {table.lanes.map(({ code, label }) => (
              <th key={code} scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map(({ inspection, cells }) => (
            <tr
              key={inspection.key}
              role="row"
              dangerouslySetInnerHTML={{
                __html: rows(inspection, columnsOf(cells), () => printed(inspection, cells)).markup,
              }}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({
  inspection: { startDate, endDate, publishedOn, kind, edition },
  authority,
}: {
  inspection: Inspection;
  authority: AuthorityHistory['authority'] | undefined;
}) {
  return (
    <th scope="row" role="rowheader">
      {authority && (
        <a
          href={`/authorities/${authority.slug}`}
          className="font-semibold pointer-coarse:inline-block pointer-coarse:py-2.5"
        >
          {authority.displayName}
        </a>
      )}
      <span className="block">
        <SpanText from={startDate} to={endDate} />
      </span>
      <span className="fine block">
        {publishedOn ? (
          <>
            Published <DateText date={publishedOn} />
          </>
        ) : (
          'Publication date not known'
        )}
        . {kind.label}, {edition.shortLabel}
      </span>
    </th>
  );
}

function Cell({ cell, inspection }: { cell: JudgementCell; inspection: Inspection }) {
  const { lane, span, area, judgement, reason } = cell;
  const grade = judgement?.grade ?? null;
  const data = judgement && judgementData(inspection, judgement);
  return (
    <td role="cell" colSpan={span > 1 ? span : undefined} {...data}>
      <span className="cell-label">{area?.label ?? lane.label}</span>
      <Grade grade={grade} reason={reason} />
      <AreaName cell={cell} />
      {span > 1 && grade !== null && <span className="fine block">One judgement for both</span>}
    </td>
  );
}
