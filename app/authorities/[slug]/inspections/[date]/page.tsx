import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { cache } from 'react';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { AreaTable } from '@/components/inspection/AreaTable';
import { FrozenText } from '@/components/inspection/FrozenText';
import { BeforeAfter } from '@/components/inspection/BeforeAfter';
import { InspectionFacts } from '@/components/inspection/InspectionFacts';
import { InspectionSource } from '@/components/inspection/InspectionSource';
import { UnknownInspection } from '@/components/inspection/UnknownInspection';
import { NoReportText } from '@/components/inspection/NoReportText';
import { ReadingNote } from '@/components/inspection/ReadingNote';
import { ReportText } from '@/components/inspection/ReportText';
import { Banner } from '@/components/Banner';
import { Citation } from '@/components/Citation';
import { DataLine } from '@/components/DataLine';
import { Feedback } from '@/components/Feedback';
import { SharePanel } from '@/components/SharePanel';
import { SameDay } from '@/components/SameDay';
import { NoOverall } from '@/components/NoOverall';
import { Statements } from '@/components/Statements';
import { UnknownAuthority } from '@/components/UnknownAuthority';
import type { Inspection } from '@/lib/domain/history';
import { areaRows, inspectionNamed } from '@/lib/domain/inspection-page';
import { inspectionDescription, inspectionTitle, whenInspected } from '@/lib/domain/inspection-words';
import { nearestAuthorities } from '@/lib/domain/names';
import { sourceLink } from '@/lib/domain/provenance';
import { hasNoOverall } from '@/lib/domain/sentences';
import { historyScope } from '@/lib/domain/since-scopes';
import { frozenQuery, printView } from '@/lib/view-state';
import { bannerOf } from '../../../../banner-of';
import { doubtsOn } from '../../../../doubts';
import { linkMetadata } from '../../../../preview-links';
import { siteOrigin } from '@/components/site-origin';
import type { SearchParams, Viewed } from '../../../../viewed-facts';
import { historyOf } from '../../history-of';

/** What the page reads besides the history. */
const readBesides = cache(({ facts, view }: Viewed, { key, provenance, publishedOn }: Inspection) =>
  Promise.all([
    // A text is brought to a server apart from the facts, at any time: it is no part of a revision.
    view.rev === null ? facts.reportText(provenance.source.id) : null,
    facts.reading(provenance.source.id),
    facts.corrections(key),
    publishedOn?.length === 10 ? facts.publishedOn(publishedOn) : [],
  ]),
);

interface Props {
  params: Promise<{ slug: string; date: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, date } = await params;
  const viewed = await historyOf(slug, searchParams);
  if (!viewed.facts) return { title: 'No such revision' };
  const { history } = viewed;
  const inspection = history && inspectionNamed(history, date);
  if (!inspection) return { title: 'No such inspection' };
  await readBesides(viewed, inspection);
  const path = `/authorities/${slug}/inspections/${date}`;
  const description = inspectionDescription(history, inspection);
  return linkMetadata({
    title: inspectionTitle(history, inspection),
    description,
    path: path + frozenQuery(viewed.view),
    files: true,
    charted: path + printView(viewed.view),
    preview: `/preview${path}.png${frozenQuery(viewed.view)}`,
    alt: `Chart of judgements over time with this inspection marked. ${description}`,
  });
}

export default async function InspectionPage({ params, searchParams }: Props) {
  const { slug, date } = await params;
  const viewed = await historyOf(slug, searchParams);
  const current = `/authorities/${slug}/inspections/${date}`;
  if (!viewed.facts) return <UnknownRevision id={viewed.rev} current={current} />;
  const { view, dropped, history, facts, asAt } = viewed;
  // proxy.ts sets the status: notFound() would send this status with an empty body.
  if (!history) {
    return <UnknownAuthority slug={slug} near={nearestAuthorities(viewed.authorities, slug)} asAt={asAt} />;
  }
  const inspection = inspectionNamed(history, date);
  if (!inspection) {
    const withdrawn = await facts.withdrawn([`${slug}/inspections/${date}`]);
    return <UnknownInspection history={history} name={date} withdrawn={withdrawn} />;
  }

  const { authority } = history;
  const { source } = inspection.provenance;
  const path = `/authorities/${inspection.key}`;
  const { publishedOn } = inspection;
  const [text, reading, corrections, sameDay] = await readBesides(viewed, inspection);
  const [origin, wrong] = [await siteOrigin(), await doubtsOn(path, facts.revision.id)];
  const banner = bannerOf(viewed, {
    ...{ path, about: authority.displayName },
    scope: historyScope(history, publishedOn ?? undefined),
  });
  return (
    <article>
      <p className="mt-8">
        <Link href={`/authorities/${authority.slug}`} className="inline-block py-1.5 pointer-coarse:py-2.5">
          {authority.displayName}: the whole history
        </Link>
      </p>
      <h1>{inspectionTitle(history, inspection)}</h1>
      <DroppedLines dropped={dropped} />
      <Banner banner={banner} />
      <p className="measure mt-4 text-lg">{inspectionDescription(history, inspection)}</p>
      <section id="judged" aria-labelledby="judged-heading" className="section">
        <h2 id="judged-heading">What was judged</h2>
        <AreaTable inspection={inspection} rows={areaRows(history, inspection)} wrong={wrong} />
        {inspection.kind.isFull && hasNoOverall(inspection, history) && <NoOverall />}
        <SharePanel
          {...{ path, view }}
          frozen={viewed.frozen}
          anchor="#judged"
          title={inspectionTitle(history, inspection)}
        />
      </section>
      <section aria-labelledby="facts" className="section">
        <h2 id="facts">The inspection</h2>
        <InspectionFacts history={history} inspection={inspection} />
      </section>
      {inspection.statements.length > 0 && (
        <section aria-labelledby="others" className="section">
          <h2 id="others">What other sources say</h2>
          <div className="mt-4 max-w-[80ch]">
            <Statements own={whenInspected(inspection)} statements={inspection.statements} />
          </div>
        </section>
      )}
      <section aria-labelledby="around" className="section">
        <h2 id="around">Before and after</h2>
        <BeforeAfter history={history} inspection={inspection} />
      </section>
      {publishedOn && (
        <SameDay day={publishedOn} others={sameDay.filter((one) => one.inspection.key !== inspection.key)} />
      )}
      <section aria-labelledby="text" className="section">
        <h2 id="text">The text of the report</h2>
        {text ? (
          <ReportText text={text} url={sourceLink(source, null)} />
        ) : view.rev !== null ? (
          <FrozenText current={`${path}#text`} source={source} />
        ) : (
          <NoReportText inspection={inspection} />
        )}
      </section>
      <section aria-labelledby="source" className="section">
        <h2 id="source">Source</h2>
        <InspectionSource provenance={inspection.provenance} />
        <ReadingNote reading={reading} judgements={inspection.judgements.length} corrections={corrections} />
        <Citation
          title={inspectionTitle(history, inspection)}
          url={new URL(path + frozenQuery(view), origin).href}
          asAt={asAt}
          revision={facts.revision.id}
        />
        <Feedback href={wrong(inspection.key, inspectionTitle(history, inspection))} />
      </section>
      <DataLine revision={facts.revision} />
    </article>
  );
}
