import type { Coverage } from '@/lib/domain/coverage';
import { AuthorityLink } from '../AuthorityLink';
import { DateText } from '../DateText';

/** What is missing, as far as the store itself can tell: files refused, visits, authorities without any. */
export function CoverageGaps({ coverage }: { coverage: Coverage }) {
  const { editions, refused, visits, withoutVisit, withoutInspection, authorities } = coverage;
  const current = authorities.filter(({ validTo }) => validTo === null).length;
  const sum = (count: (one: Coverage['editions'][number]) => number) =>
    editions.reduce((total, one) => total + count(one), 0);
  return (
    <>
      <p className="measure mt-4">
        Our data hold {sum(({ fromReports, fromOthers }) => fromReports + fromOthers)} inspections of{' '}
        {authorities.length} authorities: {sum(({ fromReports }) => fromReports)} read from report files and{' '}
        {sum(({ fromOthers }) => fromOthers)} that only other sources state. Of the {current} authorities that
        exist now, {current - withoutInspection.length} have an inspection under their own name.
      </p>
      <h3 className="mt-8">Files that were refused</h3>
      {refused.length === 0 && <p className="mt-2">None.</p>}
      <ul className="mt-2 grid gap-2">
        {refused.map(({ title, url, publishedOn, reason }) => (
          <li key={`${title} ${url}`} className="entry measure">
            {url ? <a href={url}>{title}</a> : title}
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
        The list is a part. First letters after an inadequate judgement were often not published, and others
        were not found. The counts therefore say “at least” and never stand for England.
      </p>
      <ul className="measure mt-2 grid list-disc gap-1 pl-6">
        {visits.map(({ kind, held, planned, withoutPublication }) => (
          <li key={kind}>
            {kind}s: at least {held} held, of which {withoutPublication} lack a publication date in our data
            {planned > 0 && `; ${planned} more known only as planned, and not counted`}.
          </li>
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
            <AuthorityLink authority={authority} />
          </li>
        ))}
      </ul>
    </>
  );
}
