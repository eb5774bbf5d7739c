import { AuthorityLink } from '@/components/AuthorityLink';
import { DateText } from '@/components/DateText';
import { type BrowseSort, coverageSentence, type Filter, filterInWords } from '@/lib/domain/browse';
import { dateInWords } from '@/lib/domain/dates';
import { existsOn, hasBegun, hasEnded } from '@/lib/domain/existence';
import { list } from '@/lib/domain/list';
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
  sort: BrowseSort;
  framework: Framework;
  /** Last day drawn, and the day by which facts had to be public; YYYY-MM-DD. */
  asAt: string;
  asOf: string | null;
}

const order: Record<BrowseSort, string> = {
  name: 'By name',
  latest: 'The latest full inspection first',
  longest: 'The longest since a full inspection first',
};

/** Those that exist, then those that have ended, each count with its denominator. */
export function RibbonSections({ all, shown, near, filter, sort, framework, asAt, asOf }: Props) {
  const exists = ({ authority }: AuthorityOverview) => existsOn(authority, asAt);
  const ended = ({ authority }: AuthorityOverview) => hasEnded(authority, asAt);
  // A view of an earlier day does not foretell: those that began since are no part of it.
  const toCome = ({ authority }: AuthorityOverview) => !asOf && !hasBegun(authority, asAt);
  const hasOverall = (edition: string) =>
    framework.areas.some((area) => area.edition === edition && area.lane === 'overall');
  const sections = [
    { id: 'current', name: 'current authorities', title: 'Authorities that exist now', fits: exists },
    { id: 'former', name: 'former authorities', title: 'Authorities that have ended', fits: ended },
  ].map((section) => ({ ...section, total: all.filter(section.fits), rows: shown.filter(section.fits) }));
  const coming = { total: all.filter(toCome).length, rows: shown.filter(toCome) };
  const counts = [
    ...sections.map(({ rows, total, name }) => `${rows.length} of ${total.length} ${name}`),
    ...(coming.total > 0 ? [`${coming.rows.length} of ${coming.total} still to begin`] : []),
  ];
  const what = filterInWords(filter, framework);
  return (
    <>
      <p className="mt-6 max-w-[75ch]" role="status">
        {what.length > 0 ? `Shown ${what.join(', ')}: ` : 'Shown: '}
        {list(counts)}. {order[sort]}
        {asOf ? ', only what was public by ' : '; data as at '}
        <DateText date={asAt} />.
      </p>
      {[...sections, coming].every(({ rows }) => rows.length === 0) && <Nothing near={near} asAt={asAt} />}
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
                caption={`${rows.length} of ${total.length}. ${coverageSentence(rows, hasOverall)} Dates are those of the inspection, then of publication.`}
                asAt={asAt}
                lane={filter.lane}
              />
            </section>
          ),
      )}
      {coming.rows.length > 0 && <ToCome authorities={coming.rows} asAt={asAt} />}
    </>
  );
}

/** Names alone: before they begin there is nothing to draw, and nothing is missing. */
function ToCome({ authorities, asAt }: { authorities: AuthorityOverview[]; asAt: string }) {
  return (
    <section aria-labelledby="to-come" className="section">
      <h2 id="to-come">Authorities that are still to begin</h2>
      <ul className="mt-2">
        {authorities.map(({ authority }) => (
          <li key={authority.slug}>
            <AuthorityLink authority={authority} asAt={asAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Nothing({ near, asAt }: { near: AuthoritySummary[]; asAt: string }) {
  return (
    <section aria-labelledby="nothing" className="section">
      <h2 id="nothing">No authority fits</h2>
      {near.length > 0 ? (
        <h3 className="mt-4">Did you mean</h3>
      ) : (
        <p className="mt-2">Take away a filter, or try another name.</p>
      )}
      <ul className="mt-1">
        {near.map((authority) => (
          <li key={authority.slug}>
            <AuthorityLink authority={authority} asAt={asAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
