import type { Metadata } from 'next';
import { AsOf } from '@/components/AsOf';
import { BriefFoot } from '@/components/brief/BriefFoot';
import { BriefHead } from '@/components/brief/BriefHead';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
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
import { hasEnded } from '@/lib/domain/existence';
import { nearestAuthorities } from '@/lib/domain/names';
import { overallSteps } from '@/lib/domain/overall-steps';
import { chartTitle, citedSentence, hasNoOverall, latestFull, summary } from '@/lib/domain/sentences';
import { printView } from '@/lib/view-state';
import { currentFacts } from '../../current-facts';
import { doubtsOn } from '../../doubts';
import { linkMetadata, siteOrigin } from '../../preview-links';
import type { SearchParams } from '../../viewed-facts';
import { historyOf } from './history-of';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { history } = await historyOf(slug, searchParams);
  if (!history) return { title: 'No such authority' };
  const finding = chartTitle(history);
  const path = `/authorities/${history.authority.slug}`;
  return linkMetadata({
    title: history.authority.displayName,
    description: `${finding}. Each grade with its source.`,
    path,
    files: true,
    preview: `/preview${path}.png`,
    alt: `Chart of judgements over time. ${finding}.`,
  });
}

export default async function AuthorityPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { view, dropped, history, facts, asAt } = await historyOf(slug, searchParams);
  if (!facts) return <UnknownRevision id={view.rev ?? ''} current={`/authorities/${slug}`} />;
  if (!history) {
    // proxy.ts has set the status: notFound() would send this status with an empty body.
    const authorities = await (await currentFacts()).authorities();
    return <UnknownAuthority slug={slug} near={nearestAuthorities(authorities, slug)} asAt={asAt} />;
  }

  const path = `/authorities/${slug}`;
  const latest = latestFull(history);
  const wrong = await doubtsOn(path, facts.revision.id);
  const steps = overallSteps(history, asAt);
  return (
    <article className="brief">
      <BriefHead
        url={new URL(`${path}${printView(view)}`, await siteOrigin()).href}
        asAt={asAt}
        revision={facts.revision.id}
      />
      <h1 className="mt-8">{history.authority.displayName}</h1>
      <DroppedLines dropped={dropped} />
      <AsOf asOf={view.asOf} rev={view.rev} current={`/authorities/${slug}`} />
      <p className="measure mt-4 text-lg">{summary(history).join(' ')}</p>
      <p className="unprinted mt-2">
        <a href="#brief" className="inline-block py-1.5 pointer-coarse:py-2.5">
          A brief to print: one or two sheets
        </a>
      </p>
      {latest && <LatestJudgements history={history} inspection={latest} />}
      {latest && hasNoOverall(latest, history) && <NoOverall />}
      <Successors history={history} />
      <HistoryFigure history={history} view={view} asAt={asAt} />
      <VerticalHistory history={history} asAt={asAt} clock={view.clock} window={view} />
      {steps && <OverallFigure name={history.authority.displayName} steps={steps} />}
      <HistoryTables history={history} wrong={wrong} />
      {latest && !hasEnded(history.authority, asAt) && (
        <Waiting
          latest={latest}
          missing={citedSentence(history, latest.publishedOn ?? undefined)}
          overview={await facts.overview('overall')}
          asAt={asAt}
        />
      )}
      <LoadSection history={history} asAt={asAt} />
      <Predecessors predecessors={history.predecessors} wrong={wrong} />
      <BriefFoot history={history} />
    </article>
  );
}
