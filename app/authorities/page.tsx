import type { Metadata } from 'next';
import { ribbonDefs } from '@/components/charts/ribbon';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { BrowseForm } from '@/components/ribbon/BrowseForm';
import { RibbonKey } from '@/components/ribbon/RibbonKey';
import { RibbonSections } from '@/components/ribbon/RibbonSections';
import { ribbonTextures } from '@/components/ribbon/RibbonRow';
import { browse } from '@/lib/domain/browse';
import { nearestAuthorities } from '@/lib/domain/names';
import { parseView } from '@/lib/view-state';
import { linkMetadata } from '../preview-links';
import { currentFacts } from '../current-facts';
import { queryOf, type SearchParams, viewedFacts } from '../viewed-facts';
import { regionCode, wordsFor } from '../words';

export function generateMetadata(): Promise<Metadata> {
  return linkMetadata({
    title: 'All authorities',
    description:
      'Every children’s services authority in England with the history of its inspections as one ribbon, by name.',
    path: '/authorities',
    preview: '/preview/authorities.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export default async function AuthoritiesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const current = await (await currentFacts()).overview('overall');
  const summaries = current.authorities.map(({ authority }) => authority);
  const { view, dropped } = parseView(queryOf(await searchParams), wordsFor('authorities', summaries));
  const viewed = await viewedFacts(view);
  if (!viewed) return <UnknownRevision id={view.rev ?? ''} current="/authorities" />;

  const now = view.asOf === null && view.rev === null;
  const { framework, authorities } = now ? current : await viewed.facts.overview('overall');
  const q = view.filters.q ?? null;
  const names = [...new Set(summaries.map(({ region }) => region))].sort();
  const region = names.find((name) => regionCode(name) === view.filters.region) ?? null;
  return (
    <>
      <h1 className="mt-8">All authorities</h1>
      <p className="measure mt-4 text-lg">
        Every children’s services authority in England by name, with its overall judgements since November
        2013 as one ribbon. The list is never sorted by grade: inspections of different years and editions are
        not a ranking.
      </p>
      <DroppedLines dropped={dropped} />
      <BrowseForm
        q={q ?? ''}
        region={region ? regionCode(region) : ''}
        regions={names.map((name) => ({ slug: regionCode(name), name }))}
        kept={{ asOf: view.asOf, rev: view.rev }}
      />
      <RibbonKey>
        A band starts where an inspection ended. From April 2026 inspections make no overall judgement; an
        upright line marks such an inspection. A thin line alone: the authority existed, and no judgement is
        in our data.
      </RibbonKey>
      <div dangerouslySetInnerHTML={{ __html: ribbonDefs(ribbonTextures) }} />
      <RibbonSections
        all={authorities}
        shown={browse(authorities, { q, region })}
        near={q ? nearestAuthorities(summaries, q) : []}
        filter={{ q, region }}
        framework={framework}
        asAt={viewed.asAt}
        asOf={view.asOf}
      />
    </>
  );
}
