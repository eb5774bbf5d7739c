import type { Coverage, VisitCoverage } from '@/lib/domain/coverage';
import { hasBegun } from '@/lib/domain/existence';
import { newestInWords } from '@/lib/domain/latest';
import { AuthorityLink } from '../AuthorityLink';
import { DateText } from '../DateText';

/** What is missing, as far as the store itself can tell: files refused, visits, authorities without any. */
export function CoverageGaps({ coverage }: { coverage: Coverage }) {
  const { asAt, current, editions, refused, visits, withoutVisit, withoutInspection, authorities } = coverage;
  const begun = authorities.filter((one) => hasBegun(one, asAt)).length;
  const sum = (count: (one: Coverage['editions'][number]) => number) =>
    editions.reduce((total, one) => total + count(one), 0);
  return (
    <>
      <p className="measure mt-4">
        Our data hold {sum(({ fromReports, fromOthers }) => fromReports + fromOthers)} inspections of {begun}{' '}
        authorities: {sum(({ fromReports }) => fromReports)} read from report files and{' '}
        {sum(({ fromOthers }) => fromOthers)} that only other sources state.{' '}
        {withoutInspection.length === 0
          ? `All ${current} authorities that exist now have`
          : `Of the ${current} authorities that exist now, ${current - withoutInspection.length} have`}{' '}
        an inspection under their own name. {newestInWords([coverage.published])}
      </p>
      <h3 className="mt-8">Files that were refused</h3>
      {refused.length === 0 && <p className="mt-2">None.</p>}
      <ul className="mt-2 grid gap-2">
        {refused.map(({ title, url, publishedOn, reason }) => (
          <li key={`${title} ${url}`} className="entry measure">
            {url ? (
              <a href={url} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
                {title}
              </a>
            ) : (
              title
            )}
            {publishedOn && (
              <>
                , published <DateText date={publishedOn} />
              </>
            )}
            : {reason}.
          </li>
        ))}
      </ul>
      <h3 className="mt-8">Visits and joint inspections</h3>
      <p className="measure mt-2">
        The list is incomplete. First letters after an inadequate judgement were often not published, and
        others were not found. The counts therefore say “at least” and never stand for England.
      </p>
      <ul className="measure mt-2 grid list-disc gap-1 pl-6">
        {visits.map((visit) => (
          <li key={visit.kind}>{visitsInWords(visit)}</li>
        ))}
      </ul>
      <h3 className="mt-8">Authorities without any visit recorded</h3>
      <p className="measure mt-2">
        {withoutVisit.length} of {current} authorities that exist now. This does not mean that none took
        place.
      </p>
      <ul className="mt-2 gap-8 sm:columns-2">
        {withoutVisit.map((authority) => (
          <li key={authority.slug} className="break-inside-avoid">
            <AuthorityLink authority={authority} asAt={asAt} />
          </li>
        ))}
      </ul>
    </>
  );
}

function visitsInWords({ kind, held, planned, withoutPublication }: VisitCoverage): string {
  const dated =
    withoutPublication === 0
      ? 'all with a publication date'
      : `of which ${withoutPublication} ${withoutPublication === 1 ? 'lacks' : 'lack'} a publication date in our data`;
  const more = planned > 0 ? `; ${planned} more known only as planned, and not counted` : '';
  return `${kind}s: at least ${held} held, ${dated}${more}.`;
}
