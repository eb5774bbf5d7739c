import { AuthorityLink } from '@/components/AuthorityLink';
import { DateText } from '@/components/DateText';
import { coverageSentence, existsOn, type Filter } from '@/lib/domain/browse';
import { dateInWords } from '@/lib/domain/dates';
import type { Framework } from '@/lib/domain/framework';
import type { AuthoritySummary } from '@/lib/domain/history';
import type { AuthorityOverview } from '@/lib/domain/overview';
import { RibbonTable } from './RibbonTable';

interface Props {
  all: AuthorityOverview[];
  /** Those that fit the filter. */
  shown: AuthorityOverview[];
  /** Those that may have been meant, for a filter that nothing fits. */
  near: AuthoritySummary[];
  filter: Filter;
  framework: Framework;
  /** Last day drawn, and the day by which facts had to be public; YYYY-MM-DD. */
  asAt: string;
  asOf: string | null;
}

/** Those that exist, then those that have ended, each count with its denominator. */
export function RibbonSections({ all, shown, near, filter, framework, asAt, asOf }: Props) {
  const exists = (one: AuthorityOverview) => existsOn(one, asAt);
  const ended = ({ authority: { validTo } }: AuthorityOverview) => validTo !== null && validTo < asAt;
  const hasOverall = (edition: string) =>
    framework.areas.some((area) => area.edition === edition && area.lane === 'overall');
  const sections = [
    { id: 'current', name: 'current authorities', title: 'Authorities that exist now', fits: exists },
    { id: 'former', name: 'former authorities', title: 'Authorities that have ended', fits: ended },
  ].map((section) => ({ ...section, total: all.filter(section.fits), rows: shown.filter(section.fits) }));
  const what = [
    filter.q === null ? null : `for “${filter.q}”`,
    filter.region === null ? null : `in the region ${filter.region}`,
  ].filter((part) => part !== null);
  return (
    <>
      <p className="mt-6 max-w-[75ch]" role="status">
        {what.length > 0 ? `Shown ${what.join(' ')}: ` : 'Shown: '}
        {sections.map(({ rows, total, name }) => `${rows.length} of ${total.length} ${name}`).join(' and ')}.
        By name{asOf ? ', only what was public by ' : '; data as at '}
        <DateText date={asAt} />.
      </p>
      {sections.every(({ rows }) => rows.length === 0) && <Nothing near={near} />}
      {sections.map(
        ({ id, title, rows, total }) =>
          rows.length > 0 && (
            <section key={id} aria-labelledby={id} className="section">
              <h2 id={id}>
                {asOf && id === 'current' ? `Authorities that existed on ${dateInWords(asAt)}` : title}
              </h2>
              <RibbonTable
                authorities={rows}
                framework={framework}
                caption={`${rows.length} of ${total.length}, by name. ${coverageSentence(rows, hasOverall)} Dates are those of the inspection, then of publication.`}
                asAt={asAt}
              />
            </section>
          ),
      )}
    </>
  );
}

function Nothing({ near }: { near: AuthoritySummary[] }) {
  return (
    <section aria-labelledby="nothing" className="section">
      <h2 id="nothing">No authority fits</h2>
      {near.length > 0 ? (
        <h3 className="mt-4">Did you mean</h3>
      ) : (
        <p className="mt-2">Try another name, or all regions.</p>
      )}
      <ul className="mt-1">
        {near.map((authority) => (
          <li key={authority.slug}>
            <AuthorityLink authority={authority} />
          </li>
        ))}
      </ul>
    </section>
  );
}
