import { judgementData } from '@/lib/domain/judgement-data';
import type { JudgementCell, JudgementRows } from '@/lib/domain/judgement-rows';
import type { Inspection } from '@/lib/domain/history';
import { AreaName } from './AreaName';
import { Grade } from './Grade';
import { InspectionHead } from './InspectionHead';
import { JudgementPage } from './JudgementPage';

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
  const data = judgement && judgementData(inspection, judgement);
  return (
    <td role="cell" colSpan={span > 1 ? span : undefined} {...data}>
      <span className="cell-label">{area?.label ?? lane.label}</span>
      <Grade grade={grade} reason={reason} />
      <AreaName cell={cell} />
      {span > 1 && grade !== null && <span className="fine block">One judgement for both</span>}
      {judgement && (
        <span className="fine block">
          <JudgementPage judgement={judgement} inspection={inspection} sharedInHead />
        </span>
      )}
    </td>
  );
}
