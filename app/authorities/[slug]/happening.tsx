/** What the pages of a visit and of a governance event have in common. */
import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { cache, type ReactNode } from 'react';
import { Banner } from '@/components/Banner';
import { Citation } from '@/components/Citation';
import { DataLine } from '@/components/DataLine';
import { Feedback } from '@/components/Feedback';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { CorrectionList } from '@/components/CorrectionList';
import { Around } from '@/components/happening/Around';
import { UnknownHappening } from '@/components/happening/UnknownHappening';
import { InspectionSource } from '@/components/inspection/InspectionSource';
import { SharePanel } from '@/components/SharePanel';
import { SameDay } from '@/components/SameDay';
import { Statements } from '@/components/Statements';
import { UnknownAuthority } from '@/components/UnknownAuthority';
import type { AuthorityHistory } from '@/lib/domain/history';
import { nearestAuthorities } from '@/lib/domain/names';
import type { Provenance, Statement } from '@/lib/domain/source';
import { chartTitle } from '@/lib/domain/sentences';
import { historyScope } from '@/lib/domain/since-scopes';
import { frozenQuery, printView } from '@/lib/view-state';
import { bannerOf } from '../../banner-of';
import { doubtsOn } from '../../doubts';
import { linkMetadata } from '../../preview-links';
import { siteOrigin } from '@/components/site-origin';
import type { SearchParams, Viewed } from '../../viewed-facts';
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

/** What the page reads besides the history. */
const readBesides = cache(({ facts }: Viewed, key: string, publishedOn: string | null) =>
  Promise.all([facts.corrections(key), publishedOn?.length === 10 ? facts.publishedOn(publishedOn) : []]),
);

/** How a route finds its visit or event in a history; null for a name that there is not. */
export type Find = (history: AuthorityHistory, name: string) => Shown | null;

export async function happeningMetadata(props: HappeningProps, find: Find): Promise<Metadata> {
  const { slug, name } = await props.params;
  const viewed = await historyOf(slug, props.searchParams);
  if (!viewed.facts) return { title: 'No such revision' };
  const { history } = viewed;
  const shown = history && find(history, name);
  if (!shown) return { title: 'No such visit or event' };
  await readBesides(viewed, shown.key, shown.publishedOn);
  return linkMetadata({
    title: shown.title,
    description: shown.description,
    path: `/authorities/${shown.key}${frozenQuery(viewed.view)}`,
    files: true,
    charted: `/authorities/${shown.key}${printView(viewed.view)}`,
    preview: `/preview/authorities/${shown.key}.png${frozenQuery(viewed.view)}`,
    alt: `Chart of the judgements over time around this: ${shown.own}. ${chartTitle(history)}.`,
  });
}

export async function HappeningPage({ params, searchParams, find }: HappeningProps & { find: Find }) {
  const { slug, name } = await params;
  const viewed = await historyOf(slug, searchParams);
  if (!viewed.facts) return <UnknownRevision id={viewed.rev} current={`/authorities/${slug}`} />;
  const { view, dropped, history, facts, asAt } = viewed;
  // proxy.ts sets the status: notFound() would send this status with an empty body.
  if (!history) {
    return <UnknownAuthority slug={slug} near={nearestAuthorities(viewed.authorities, slug)} asAt={asAt} />;
  }
  const shown = find(history, name);
  if (!shown) {
    const withdrawn = await facts.withdrawn([`${slug}/visits/${name}`, `${slug}/events/${name}`]);
    return <UnknownHappening history={history} name={name} withdrawn={withdrawn} />;
  }
  const { key, title, publishedOn } = shown;
  const path = `/authorities/${key}`;
  const [corrections, sameDay] = await readBesides(viewed, key, publishedOn);
  const [origin, wrong] = [await siteOrigin(), await doubtsOn(path, facts.revision.id)];
  const banner = bannerOf(viewed, {
    ...{ path, about: history.authority.displayName },
    scope: historyScope(history, publishedOn ?? undefined),
  });
  return (
    <article>
      <p className="mt-8">
        <Link href={`/authorities/${slug}`} className="inline-block py-1.5 pointer-coarse:py-2.5">
          {history.authority.displayName}: the whole history
        </Link>
      </p>
      <h1>{title}</h1>
      <DroppedLines dropped={dropped} />
      <Banner banner={banner} />
      <p className="measure mt-4 text-lg">{shown.description}</p>
      {shown.facts}
      <SharePanel {...{ path, view, title }} frozen={viewed.frozen} />
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
        <Citation
          title={title}
          url={new URL(path + frozenQuery(view), origin).href}
          asAt={asAt}
          revision={facts.revision.id}
        />
        <Feedback href={wrong(key, title)} />
      </section>
      <DataLine revision={facts.revision} />
    </article>
  );
}
