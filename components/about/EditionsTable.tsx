import type { EditionCoverage } from '@/lib/domain/coverage';
import { DateText } from '../DateText';

/** The framework editions: when they were in use, what they judge, and how much of them our data hold. */
export function EditionsTable({ editions }: { editions: EditionCoverage[] }) {
  return (
    <table className="facts mt-4" role="table">
      <caption>
        The edition of an inspection is the one that its report prints, not what its date suggests.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[26%]">
            Edition
          </th>
          <th scope="col" role="columnheader" className="w-[16%]">
            In use
          </th>
          <th scope="col" role="columnheader" className="w-[34%]">
            Judges
          </th>
          <th scope="col" role="columnheader">
            In our data
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {editions.map((coverage) => (
          <Row key={coverage.edition.code} coverage={coverage} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ coverage }: { coverage: EditionCoverage }) {
  const { edition, areas, fromReports, fromOthers, earlier } = coverage;
  const held = fromReports + fromOthers;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="font-semibold">{edition.label}</span>
        <span className="fine block">
          Called “{edition.shortLabel}” here. {edition.note}
        </span>
      </th>
      <td role="cell">
        <span className="cell-label">In use</span>
        {edition.inUseFrom ? <DateText date={edition.inUseFrom} /> : 'Start not recorded'}
        {edition.inUseTo === null ? (
          ', no end recorded'
        ) : edition.inUseTo !== edition.inUseFrom ? (
          <>
            {' '}
            to <DateText date={edition.inUseTo} />
          </>
        ) : null}
      </td>
      <td role="cell">
        <span className="cell-label">Judges</span>
        {areas.join('; ')}
      </td>
      <td role="cell">
        <span className="cell-label">In our data</span>
        {held > 0 && (
          <>
            {held} inspections: {fromReports} read from report files, {fromOthers} from other sources
          </>
        )}
        {earlier > 0 && `${earlier} judgements, as later reports and other sources state them`}
      </td>
    </tr>
  );
}
