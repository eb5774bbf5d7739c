import type { Metadata } from 'next';
import { ribbonDefs } from '@/components/charts/ribbon';
import { ribbonYears } from '@/components/charts/ribbon-axis';
import { Downloads } from '@/components/Downloads';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { BrowseForm } from '@/components/ribbon/BrowseForm';
import { RibbonKey } from '@/components/ribbon/RibbonKey';
import { RibbonSections } from '@/components/ribbon/RibbonSections';
import { ribbonOf, ribbonTextures } from '@/components/ribbon/ribbon-of';
import { browseTitle, filterInWords } from '@/lib/domain/browse';
import { hasBegun } from '@/lib/domain/existence';
import { ribbonFrom, ribbonScale, ribbonSize } from '@/lib/domain/geometry/ribbon';
import { ribbonSigns } from '@/lib/domain/geometry/signs';
import { nearestAuthorities } from '@/lib/domain/names';
import { regionCode } from '@/lib/domain/region';
import { printView } from '@/lib/view-state';
import { linkMetadata } from '../preview-links';
import { currentFacts } from '../current-facts';
import type { SearchParams } from '../viewed-facts';
import { laneCodes } from '../words';
import { askedList } from './asked';
import { listedOf } from './listed';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const current = await currentFacts();
  const context = { framework: await current.framework(), day: current.asAt };
  const { view, filter } = askedList(await searchParams, await current.authorities(), context);
  return linkMetadata({
    title: browseTitle(filter, context.framework),
    description:
      'Every children’s services authority in England with the history of its inspections as one ribbon, by name.',
    path: `/authorities${printView(view)}`,
    files: true,
    preview: '/preview/authorities.png',
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export default async function AuthoritiesPage({ searchParams }: Props) {
  const listed = await listedOf(await searchParams);
  if (!listed.facts) return <UnknownRevision id={listed.view.rev ?? ''} current="/authorities" />;
  const { asked, summaries, authorities, framework, shown, asAt } = listed;
  const { view, dropped, filter, sort } = asked;
  const { lane, q } = filter;
  const area = framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane;
  const filtered = filterInWords(filter, framework).length > 0;
  const drawn = shown.filter(({ authority }) => hasBegun(authority, asAt));
  return (
    <>
      <h1 className="mt-8">{browseTitle(filter, framework)}</h1>
      <p className="measure mt-4 text-lg">
        {filtered ? 'Children’s services authorities' : 'Every children’s services authority in England'}{' '}
        {sort === 'name' ? 'by name' : 'by the date of the latest full inspection'}, with{' '}
        {filtered ? 'their' : 'its'} {lane === 'overall' ? 'overall judgements' : `judgements of “${area}”`}{' '}
        since November 2013 as one ribbon. The list is never sorted by grade: inspections of different years
        and editions are not a ranking.
      </p>
      <DroppedLines dropped={dropped} />
      <BrowseForm
        view={view}
        regions={asked.regions.map((name) => [regionCode(name), name])}
        types={asked.types.map((name) => [regionCode(name), name])}
        lanes={laneCodes}
        framework={framework}
      />
      <Downloads path="/authorities" query={printView(view)} pictures={drawn.length > 0} />
      {drawn.length > 0 && (
        <RibbonKey signs={ribbonSigns(drawn.map((one) => ribbonOf(one, framework, asAt, lane)))}>
          A band starts where an inspection ended.
          {lane === 'overall' && ' From April 2026 inspections make no overall judgement.'}
        </RibbonKey>
      )}
      <div
        dangerouslySetInnerHTML={{
          __html:
            ribbonDefs(ribbonTextures) +
            ribbonYears(ribbonTextures, ribbonScale({ lane, from: ribbonFrom, asAt }), ribbonSize.width),
        }}
      />
      <RibbonSections
        all={authorities}
        shown={shown}
        near={q ? nearestAuthorities(summaries, q) : []}
        filter={filter}
        sort={sort}
        framework={framework}
        asAt={asAt}
        asOf={view.asOf}
      />
    </>
  );
}
