/** What the pages of a visit and of a governance event have in common. */
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { AsOf } from '@/components/AsOf';
import { Citation } from '@/components/Citation';
import { Feedback } from '@/components/Feedback';
import { Downloads } from '@/components/Downloads';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { CorrectionList } from '@/components/CorrectionList';
import { Around } from '@/components/happening/Around';
import { UnknownHappening } from '@/components/happening/UnknownHappening';
import { InspectionSource } from '@/components/inspection/InspectionSource';
import { Share } from '@/components/interactive/Share';
import { SameDay } from '@/components/SameDay';
import { Statements } from '@/components/Statements';
import { UnknownAuthority } from '@/components/UnknownAuthority';
import type { AuthorityHistory } from '@/lib/domain/history';
import { nearestAuthorities } from '@/lib/domain/names';
import type { Provenance, Statement } from '@/lib/domain/source';
import { printView } from '@/lib/view-state';
import { currentFacts } from '../../current-facts';
import { doubtsOn } from '../../doubts';
import { linkMetadata, siteOrigin } from '../../preview-links';
import type { SearchParams } from '../../viewed-facts';
import { historyOf } from './history-of';

export interface HappeningProps {
  params: Promise<{ slug: string; name: string }>;
  searchParams: Promise<SearchParams>;
}

/** One visit or event as its page shows it. */
export interface Shown {
  key: string;
  title: string;
  description: string;
  /** What our entry says, to stand beside what other sources say. */
  own: string;
  /** YYYY-MM-DD, where it is known to the day. */
  publishedOn: string | null;
  provenance: Provenance;
  statements: Statement[];
  facts: ReactNode;
}

/** How a route finds its visit or event in a history; null for a name that there is not. */
export type Find = (history: AuthorityHistory, name: string) => Shown | null;

export async function happeningMetadata(props: HappeningProps, find: Find): Promise<Metadata> {
  const { slug, name } = await props.params;
  const { history } = await historyOf(slug, props.searchParams);
  const shown = history && find(history, name);
  if (!shown) return { title: 'No such visit or event' };
  return linkMetadata({
    title: shown.title,
    description: shown.description,
    path: `/authorities/${shown.key}`,
    files: true,
    preview: `/preview/authorities/${slug}.png`,
    alt: `Chart of judgements over time of ${history.authority.displayName}.`,
  });
}

export async function HappeningPage({ params, searchParams, find }: HappeningProps & { find: Find }) {
  const { slug, name } = await params;
  const { view, dropped, history, facts, asAt } = await historyOf(slug, searchParams);
  if (!facts) return <UnknownRevision id={view.rev ?? ''} current={`/authorities/${slug}`} />;
  // proxy.ts sets the status: notFound() would send this status with an empty body.
  if (!history) {
    const authorities = await (await currentFacts()).authorities();
    return <UnknownAuthority slug={slug} near={nearestAuthorities(authorities, slug)} asAt={asAt} />;
  }
  const shown = find(history, name);
  if (!shown) return <UnknownHappening history={history} name={name} />;
  const { key, title, publishedOn } = shown;
  const path = `/authorities/${key}`;
  const [corrections, sameDay, origin, wrong] = await Promise.all([
    facts.corrections(key),
    publishedOn?.length === 10 ? facts.publishedOn(publishedOn) : [],
    siteOrigin(),
    doubtsOn(path, facts.revision.id),
  ]);
  return (
    <article>
      <p className="mt-8">
        <Link
          href={`/authorities/${slug}`}
          prefetch={false}
          className="inline-block py-1.5 pointer-coarse:py-2.5"
        >
          {history.authority.displayName}: the whole history
        </Link>
      </p>
      <h1>{title}</h1>
      <DroppedLines dropped={dropped} />
      <AsOf asOf={view.asOf} rev={view.rev} current={path} />
      <p className="measure mt-4 text-lg">{shown.description}</p>
      {shown.facts}
      <Downloads path={path} query={printView(view)} />
      <Share path={path} title={title} />
      {shown.statements.length > 0 && (
        <section aria-labelledby="others" className="section">
          <h2 id="others">What other sources say</h2>
          <div className="mt-4 max-w-[80ch]">
            <Statements own={shown.own} statements={shown.statements} />
          </div>
        </section>
      )}
      <section aria-labelledby="around" className="section">
        <h2 id="around">Before and after</h2>
        <Around history={history} of={key} />
      </section>
      {publishedOn && <SameDay day={publishedOn} others={sameDay} />}
      <section aria-labelledby="source" className="section">
        <h2 id="source">Source</h2>
        <InspectionSource provenance={shown.provenance} />
        {corrections.length > 0 && (
          <>
            <h3 className="mt-4">Corrected by hand</h3>
            <CorrectionList corrections={corrections} />
          </>
        )}
        <Citation title={title} url={new URL(path, origin).href} asAt={asAt} revision={facts.revision.id} />
        <Feedback href={wrong(key, title)} />
      </section>
    </article>
  );
}
