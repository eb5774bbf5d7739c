import { gradeCode } from '@/lib/domain/grades';
import type { JudgementCell, JudgementRows } from '@/lib/domain/judgement-rows';
import type { Inspection } from '@/lib/domain/history';
import { pageInWords, sourceInWords, sourceLink } from '@/lib/domain/provenance';
import { Grade } from './Grade';
import { InspectionHead } from './InspectionHead';

interface Props {
  table: JudgementRows;
  caption: string;
}

/** Inspections newest first, each judgement with its grade or the reason for its absence, and its page. */
export function JudgementTable({ table: { lanes, rows }, caption }: Props) {
  return (
    <table className="facts mt-4" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[23%]">
            Inspection
          </th>
          {lanes.map(({ code, label }) => (
            <th key={code} scope="col" role="columnheader">
              {label.replace(/^[^:]*: /, '').replace(/^./, (letter) => letter.toUpperCase())}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ inspection, cells }) => (
          <tr key={inspection.key} role="row">
            <InspectionHead inspection={inspection} />
            {cells.map((cell) => (
              <Cell key={cell.lane.code} cell={cell} inspection={inspection} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, inspection }: { cell: JudgementCell; inspection: Inspection }) {
  const { lane, span, area, judgement, reason } = cell;
  const grade = judgement?.grade ?? null;
  const data = judgement && {
    'data-area': judgement.area,
    'data-grade': gradeCode(grade, reason) ?? undefined,
    'data-end': inspection.endDate ?? '',
    'data-published': inspection.publishedOn ?? '',
    'data-edition': inspection.edition.code,
  };
  return (
    <td role="cell" colSpan={span > 1 ? span : undefined} {...data}>
      <span className="cell-label">{area?.label ?? lane.label}</span>
      <Grade grade={grade} reason={reason} />
      {span > 1 && <span className="fine block">One judgement for both</span>}
      {judgement && <Page judgement={judgement} inspection={inspection} />}
    </td>
  );
}

/** The page as a link into the report; the source too, where it is not the one of the whole inspection. */
function Page({
  judgement,
  inspection,
}: {
  judgement: NonNullable<JudgementCell['judgement']>;
  inspection: Inspection;
}) {
  const { source, page, note } = judgement.provenance;
  const href = sourceLink(source, page);
  const own = source.id !== inspection.provenance.source.id;
  const words = own ? `${sourceInWords(source)}, ${pageInWords(page)}` : pageInWords(page);
  return (
    <span className="fine block">
      {href && (page !== null || own) ? (
        <a href={href} aria-label={`${judgement.label}: ${words}`}>
          {words}
        </a>
      ) : (
        words
      )}
      {note && note !== inspection.provenance.note && <> ({note})</>}
    </span>
  );
}
