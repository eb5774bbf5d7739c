import { Link } from '@/components/Link';
import { gradeCode } from '@/lib/domain/grades';
import { newestInWords, type PublishedInspection } from '@/lib/domain/latest';
import { DateText, SpanText } from '../DateText';
import { Grade } from '../Grade';

/** The latest publications with both dates: the overall grade, or each grade where the edition makes none overall. */
export function LatestPublished({ latest }: { latest: PublishedInspection[] }) {
  return (
    <table className="facts mt-4" role="table">
      <caption>
        {newestInWords(latest.map(({ inspection }) => inspection.publishedOn))} The latest publication comes
        first; a judgement is of the days of its inspection.
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="w-[25%]">
            Authority
          </th>
          <th scope="col" role="columnheader" className="w-[18%]">
            Published
          </th>
          <th scope="col" role="columnheader" className="w-[25%]">
            Inspection
          </th>
          <th scope="col" role="columnheader">
            Overall judgement
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {latest.map((one) => (
          <Row key={one.inspection.key} published={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ published: { authority, inspection, hasOverall } }: { published: PublishedInspection }) {
  const { key, kind, edition, startDate, endDate, publishedOn, judgements } = inspection;
  const shown = hasOverall ? judgements.filter(({ area }) => area === 'overall') : judgements;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link
          href={`/authorities/${authority.slug}`}
          className="font-semibold pointer-coarse:inline-block pointer-coarse:py-2.5"
        >
          {authority.displayName}
        </Link>
      </th>
      <td role="cell">
        <span className="cell-label">Published</span>
        {publishedOn && <DateText date={publishedOn} />}
      </td>
      <td role="cell">
        <span className="cell-label">Inspection</span>
        <Link href={`/authorities/${key}`} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
          <SpanText from={startDate} to={endDate} />
        </Link>
        <span className="fine block">
          {kind.label}, {edition.shortLabel}
        </span>
      </td>
      <td role="cell">
        <span className="cell-label">Overall judgement</span>
        {!hasOverall && <p>None: this edition makes no overall judgement. Its judgements:</p>}
        {hasOverall && shown.length === 0 && <Grade grade={null} reason="not_in_our_data" />}
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {shown.map(({ key: judgement, area, label, grade, reason }) => (
            <p
              key={judgement}
              data-area={area}
              data-grade={gradeCode(grade, reason) ?? undefined}
              data-end={endDate ?? ''}
              data-published={publishedOn ?? ''}
              data-edition={edition.code}
            >
              {!hasOverall && <span className="fine block">{label}</span>}
              <Grade grade={grade} reason={reason} />
            </p>
          ))}
        </div>
      </td>
    </tr>
  );
}
