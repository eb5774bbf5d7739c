import type { Metadata } from 'next';
import { Banner } from '@/components/Banner';
import { BriefFoot } from '@/components/brief/BriefFoot';
import { BriefHead } from '@/components/brief/BriefHead';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { DataLine } from '@/components/DataLine';
import { Follow } from '@/components/Follow';
import { HistoryFigure } from '@/components/HistoryFigure';
import { HistoryTables } from '@/components/HistoryTables';
import { OverallFigure } from '@/components/interactive/OverallFigure';
import { LatestJudgements } from '@/components/LatestJudgements';
import { LoadSection } from '@/components/load/LoadSection';
import { NoOverall } from '@/components/NoOverall';
import { Predecessors } from '@/components/Predecessors';
import { Successors } from '@/components/Successors';
import { UnknownAuthority } from '@/components/UnknownAuthority';
import { VerticalHistory } from '@/components/VerticalHistory';
import { Waiting } from '@/components/Waiting';
import { firstDate } from '@/lib/domain/dataset';
import { hasEnded } from '@/lib/domain/existence';
import type { AuthorityHistory } from '@/lib/domain/history';
import { nearestAuthorities } from '@/lib/domain/names';
import { overallSteps } from '@/lib/domain/overall-steps';
import { chartTitle, citedSentence, hasNoOverall, latestFull, summary } from '@/lib/domain/sentences';
import { historyScope } from '@/lib/domain/since-scopes';
import { frozenQuery, printView, type ViewState } from '@/lib/view-state';
import { bannerOf } from '../../banner-of';
import { feedsOf } from '../../feeds/followed';
import { doubtsOn } from '../../doubts';
import { siteOrigin } from '@/components/site-origin';
import { type Followed, linkMetadata, type Shown } from '../../preview-links';
import { datasetScript } from '../../structured-data';
import { overviewOf, type SearchParams } from '../../viewed-facts';
import { historyOf } from './history-of';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const viewed = await historyOf(slug, searchParams);
  if (!viewed.facts) return { title: 'No such revision' };
  const { history } = viewed;
  if (!history) return { title: 'No such authority' };
  await overviewOf(viewed.facts, 'overall');
  return linkMetadata(shownOf(history, viewed.view, await feedsOf(history.authority, viewed.facts)));
}

function shownOf(history: AuthorityHistory, view: ViewState, feeds: Followed[]): Shown {
  const finding = chartTitle(history);
  const path = `/authorities/${history.authority.slug}`;
  return {
    title: history.authority.displayName,
    description: `${finding}. Each grade with its source.`,
    path: path + frozenQuery(view),
    files: true,
    feeds,
    charted: path + printView(view),
    preview: `/preview${path}.png${frozenQuery(view)}`,
    alt: `Chart of judgements over time. ${finding}.`,
  };
}

export default async function AuthorityPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const viewed = await historyOf(slug, searchParams);
  if (!viewed.facts) return <UnknownRevision id={viewed.rev} current={`/authorities/${slug}`} />;
  const { view, dropped, history, facts, asAt } = viewed;
  if (!history) {
    // proxy.ts has set the status: notFound() would send this status with an empty body.
    return <UnknownAuthority slug={slug} near={nearestAuthorities(viewed.authorities, slug)} asAt={asAt} />;
  }

  const path = `/authorities/${slug}`;
  const latest = latestFull(history);
  const wrong = await doubtsOn(path, facts.revision.id);
  const overview = await overviewOf(facts, 'overall');
  const steps = overallSteps(history, asAt);
  const feeds = await feedsOf(history.authority, facts);
  const dataset = await datasetScript(shownOf(history, view, feeds), {
    ...{ facts, view, from: firstDate([history, ...history.predecessors]) ?? asAt },
    places: [history.authority.displayName],
  });
  const banner = bannerOf(viewed, {
    ...{ path, about: history.authority.displayName, scope: historyScope(history) },
    countsAll: true,
  });
  return (
    <article className="brief">
      <BriefHead
        url={new URL(`${path}${printView(view)}`, await siteOrigin()).href}
        asAt={asAt}
        revision={facts.revision.id}
      />
      <h1 className="mt-8">{history.authority.displayName}</h1>
      <DroppedLines dropped={dropped} />
      <Banner banner={banner} />
      <p className="measure mt-4 text-lg">{summary(history).join(' ')}</p>
      <p className="unprinted mt-2">
        <a href="#brief" className="inline-block py-1.5 pointer-coarse:py-2.5">
          A brief to print: one or two sheets
        </a>
      </p>
      {latest && <LatestJudgements history={history} inspection={latest} />}
      {latest && hasNoOverall(latest, history) && <NoOverall />}
      <Successors history={history} />
      <HistoryFigure history={history} view={view} asAt={asAt} frozen={viewed.frozen} />
      <VerticalHistory history={history} asAt={asAt} clock={view.clock} window={view} />
      {steps && <OverallFigure name={history.authority.displayName} steps={steps} />}
      <HistoryTables history={history} wrong={wrong} />
      {latest && !hasEnded(history.authority, asAt) && (
        <Waiting
          latest={latest}
          missing={citedSentence(history, latest.publishedOn ?? undefined)}
          overview={overview}
          asAt={asAt}
        />
      )}
      <LoadSection history={history} asAt={asAt} shared={{ path, view, frozen: viewed.frozen }} />
      <Predecessors predecessors={history.predecessors} wrong={wrong} />
      <Follow feeds={feeds} />
      <BriefFoot history={history} />
      <DataLine revision={facts.revision} />
      {dataset}
    </article>
  );
}
