import { gradeCode } from '@/lib/domain/grades';
import type { Inspection } from '@/lib/domain/history';
import type { AreaRow } from '@/lib/domain/inspection-page';
import { pageInWords, sourceInWords, sourceLink } from '@/lib/domain/provenance';
import { Grade } from '../Grade';
import { ComparisonText } from './ComparisonText';

interface Props {
  inspection: Inspection;
  rows: AreaRow[];
}

/** What one inspection judged: each area with its grade or reason, its page, and what it is compared with. */
export function AreaTable({ inspection, rows }: Props) {
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
          <Row key={row.area} row={row} inspection={inspection} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, inspection }: { row: AreaRow; inspection: Inspection }) {
  const { area, label, judgement, reason, comparison } = row;
  const grade = judgement?.grade ?? null;
  const data = judgement && {
    'data-area': area,
    'data-grade': gradeCode(grade, reason) ?? undefined,
    'data-end': inspection.endDate ?? '',
    'data-published': inspection.publishedOn ?? '',
    'data-edition': inspection.edition.code,
  };
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
        {judgement ? <Page judgement={judgement} inspection={inspection} /> : <span>None</span>}
      </td>
      <td role="cell">
        <span className="cell-label">Since the last comparable judgement</span>
        <ComparisonText comparison={comparison} edition={inspection.edition} />
      </td>
    </tr>
  );
}

/** The page as a link into the report; the source too, where it is not the one of the whole inspection. */
function Page({
  judgement,
  inspection,
}: {
  judgement: NonNullable<AreaRow['judgement']>;
  inspection: Inspection;
}) {
  const { source, page, note } = judgement.provenance;
  const href = sourceLink(source, page);
  const own = source.id !== inspection.provenance.source.id;
  const words = own ? `${sourceInWords(source)}, ${pageInWords(page)}` : pageInWords(page);
  return (
    <>
      {href && (page !== null || own) ? (
        <a href={href} aria-label={`${judgement.label}: ${words}`}>
          {words.replace(/^./, (letter) => letter.toUpperCase())}
        </a>
      ) : (
        words.replace(/^./, (letter) => letter.toUpperCase())
      )}
      {note && note !== inspection.provenance.note && <span className="fine block">{note}</span>}
    </>
  );
}
