import { Link } from '@/components/Link';
import type { AuthorityHistory, Inspection } from '@/lib/domain/history';
import { neighboursInTime, visitsBetween } from '@/lib/domain/inspection-page';
import { DateText, SpanText } from '../DateText';
import { Grade } from '../Grade';

interface Props {
  history: AuthorityHistory;
  inspection: Inspection;
}

/** Links to the inspections before and after, with their overall grades and both dates. */
export function BeforeAfter({ history, inspection }: Props) {
  const { before, after } = neighboursInTime(history, inspection);
  const visits = visitsBetween(history, inspection, after);
  return (
    <nav aria-label="Inspections before and after" className="mt-4 grid gap-6 sm:grid-cols-2">
      <Neighbour
        heading="Before"
        rel="prev"
        inspection={before}
        none="No earlier inspection since November 2013 is in our data."
      />
      <Neighbour heading="After" rel="next" inspection={after} none="No later inspection is in our data." />
      {visits && (
        <p className="sm:col-span-2">
          {after ? 'Between the two: ' : 'Since then: '}
          <a href={`/authorities/${history.authority.slug}#${history.authority.slug}-visits`}>{visits}</a>,
          without a grade.
        </p>
      )}
    </nav>
  );
}

interface NeighbourProps {
  heading: string;
  rel: string;
  inspection: Inspection | null;
  none: string;
}

function Neighbour({ heading, rel, inspection, none }: NeighbourProps) {
  const overall = inspection?.judgements.find(({ area }) => area === 'overall');
  return (
    <div className="border-t-2 border-ink pt-2">
      <h3>{heading}</h3>
      {!inspection && <p className="text-soft">{none}</p>}
      {inspection && (
        <>
          <p>
            <Link
              href={`/authorities/${inspection.key}`}
              rel={rel}
              className="inline-block py-1.5 pointer-coarse:py-2.5"
            >
              {inspection.kind.label}, <SpanText from={inspection.startDate} to={inspection.endDate} />
            </Link>
          </p>
          <p>
            {inspection.publishedOn ? (
              <>
                Published <DateText date={inspection.publishedOn} />
              </>
            ) : (
              'Publication date not known'
            )}
            , {inspection.edition.shortLabel}
          </p>
          <p>
            Overall:{' '}
            {overall ? (
              <Grade grade={overall.grade} reason={overall.reason} />
            ) : (
              <Grade grade={null} reason="not_in_edition" />
            )}
          </p>
        </>
      )}
    </div>
  );
}
