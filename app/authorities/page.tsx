import type { Metadata } from 'next';
import { ribbonDefs } from '@/components/charts/ribbon';
import { ribbonYears } from '@/components/charts/ribbon-axis';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { BrowseForm } from '@/components/ribbon/BrowseForm';
import { RibbonKey } from '@/components/ribbon/RibbonKey';
import { RibbonSections } from '@/components/ribbon/RibbonSections';
import { ribbonOf, ribbonTextures } from '@/components/ribbon/ribbon-of';
import { browse, browseTitle } from '@/lib/domain/browse';
import { hasBegun } from '@/lib/domain/existence';
import { ribbonFrom, ribbonScale, ribbonSize } from '@/lib/domain/geometry/ribbon';
import { ribbonSigns } from '@/lib/domain/geometry/signs';
import type { AuthoritySummary } from '@/lib/domain/history';
import { nearestAuthorities } from '@/lib/domain/names';
import { parseView, printView } from '@/lib/view-state';
import { linkMetadata } from '../preview-links';
import { currentFacts } from '../current-facts';
import { queryOf, type SearchParams, viewedFacts } from '../viewed-facts';
import { regionCode, wordsFor } from '../words';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const current = await currentFacts();
  const { view, filter } = filtered(await searchParams, await current.authorities(), current.asAt);
  return linkMetadata({
    title: browseTitle(filter),
    description:
      'Every children’s services authority in England with the history of its inspections as one ribbon, by name.',
    path: `/authorities${printView(view)}`,
    preview: '/preview/authorities.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

/** What the address asks for, with the filter in words of the data. */
function filtered(params: SearchParams, summaries: AuthoritySummary[], day: string) {
  const { view, dropped } = parseView(queryOf(params), wordsFor('authorities', summaries, day));
  const names = [...new Set(summaries.map(({ region }) => region))].sort();
  const region = names.find((name) => regionCode(name) === view.filters.region) ?? null;
  return { view, dropped, names, filter: { q: view.filters.q ?? null, region } };
}

export default async function AuthoritiesPage({ searchParams }: Props) {
  const facts = await currentFacts();
  const current = await facts.overview('overall');
  const summaries = current.authorities.map(({ authority }) => authority);
  const { view, dropped, names, filter } = filtered(await searchParams, summaries, facts.asAt);
  const viewed = await viewedFacts(view);
  if (!viewed) return <UnknownRevision id={view.rev ?? ''} current="/authorities" />;

  const now = view.asOf === null && view.rev === null;
  const { framework, authorities } = now ? current : await viewed.facts.overview('overall');
  const { asAt } = viewed;
  const { q, region } = filter;
  const shown = browse(authorities, filter);
  const drawn = shown.filter(({ authority }) => hasBegun(authority, asAt));
  return (
    <>
      <h1 className="mt-8">{browseTitle(filter)}</h1>
      <p className="measure mt-4 text-lg">
        {filter.q || filter.region
          ? 'Children’s services authorities'
          : 'Every children’s services authority in England'}{' '}
        by name, with {filter.q || filter.region ? 'their' : 'its'} overall judgements since November 2013 as
        one ribbon. The list is never sorted by grade: inspections of different years and editions are not a
        ranking.
      </p>
      <DroppedLines dropped={dropped} />
      <BrowseForm
        q={q ?? ''}
        region={region ? regionCode(region) : ''}
        regions={names.map((name) => ({ slug: regionCode(name), name }))}
        kept={{ asOf: view.asOf, rev: view.rev }}
      />
      {drawn.length > 0 && (
        <RibbonKey signs={ribbonSigns(drawn.map((one) => ribbonOf(one, framework, asAt)))}>
          A band starts where an inspection ended. From April 2026 inspections make no overall judgement.
        </RibbonKey>
      )}
      <div
        dangerouslySetInnerHTML={{
          __html:
            ribbonDefs(ribbonTextures) +
            ribbonYears(
              ribbonTextures,
              ribbonScale({ lane: 'overall', from: ribbonFrom, asAt }),
              ribbonSize.width,
            ),
        }}
      />
      <RibbonSections
        all={authorities}
        shown={shown}
        near={q ? nearestAuthorities(summaries, q) : []}
        filter={filter}
        framework={framework}
        asAt={asAt}
        asOf={view.asOf}
      />
    </>
  );
}
