import type { DoubtLink } from '@/lib/domain/feedback';
import { judgementData } from '@/lib/domain/judgement-data';
import type { Inspection } from '@/lib/domain/history';
import type { AreaRow } from '@/lib/domain/inspection-page';
import { Doubt } from '../Feedback';
import { Grade } from '../Grade';
import { JudgementPage } from '../JudgementPage';
import { ComparisonText } from './ComparisonText';

interface Props {
  inspection: Inspection;
  rows: AreaRow[];
  wrong: DoubtLink;
}

/** What one inspection judged: each area with its grade or reason, its page, and what it is compared with. */
export function AreaTable({ inspection, rows, wrong }: Props) {
  return (
    <table className="facts mt-4" role="table">
      <caption>In the order in which the report prints them.</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[27%]">
            Judgement area
          </th>
          <th scope="col" role="columnheader" className="w-[21%]">
            Grade
          </th>
          <th scope="col" role="columnheader" className="w-[14%]">
            Page of the report
          </th>
          <th scope="col" role="columnheader">
            Since the last comparable judgement
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.area} row={row} inspection={inspection} wrong={wrong} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, inspection, wrong }: { row: AreaRow; inspection: Inspection; wrong: DoubtLink }) {
  const { label, judgement, reason, comparison } = row;
  const grade = judgement?.grade ?? null;
  const data = judgement && judgementData(inspection, judgement);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="font-semibold">{label}</span>
      </th>
      <td role="cell" {...data}>
        <span className="cell-label">Grade</span>
        <Grade grade={grade} reason={reason} />
      </td>
      <td role="cell">
        <span className="cell-label">Page of the report</span>
        {judgement ? <JudgementPage judgement={judgement} inspection={inspection} /> : <span>None</span>}
        <Doubt
          href={wrong(judgement?.key ?? `${inspection.key}/${row.area}`, `${label}, ${inspection.key}`)}
          about={label}
        />
      </td>
      <td role="cell">
        <span className="cell-label">Since the last comparable judgement</span>
        <ComparisonText comparison={comparison} edition={inspection.edition} />
      </td>
    </tr>
  );
}
