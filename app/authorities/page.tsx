import type { Metadata } from 'next';
import { Banner } from '@/components/Banner';
import { ribbonDefs } from '@/components/charts/ribbon';
import { ribbonYears } from '@/components/charts/ribbon-axis';
import { DataLine } from '@/components/DataLine';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { BrowseForm } from '@/components/ribbon/BrowseForm';
import { RibbonKey } from '@/components/ribbon/RibbonKey';
import { RibbonSections } from '@/components/ribbon/RibbonSections';
import { ribbonOf, ribbonTextures } from '@/components/ribbon/ribbon-of';
import { SharePanel } from '@/components/SharePanel';
import { browseTitle, filterInWords } from '@/lib/domain/browse';
import { hasBegun } from '@/lib/domain/existence';
import { ribbonFrom, ribbonScale, ribbonSize } from '@/lib/domain/geometry/ribbon';
import { ribbonSigns } from '@/lib/domain/geometry/signs';
import { nearestAuthorities } from '@/lib/domain/names';
import { regionCode } from '@/lib/domain/region';
import { countScope } from '@/lib/domain/since-scopes';
import { printView } from '@/lib/view-state';
import { bannerOf } from '../banner-of';
import { linkMetadata, type Shown } from '../preview-links';
import { datasetScript } from '../structured-data';
import type { SearchParams } from '../viewed-facts';
import { laneCodes } from '../words';
import { type Listed, listedOf } from './listed';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const listed = await listedOf(searchParams);
  if (!listed.facts) return { title: 'No such revision' };
  return linkMetadata(shownOf(listed));
}

function shownOf({ viewed, asked, framework, shown }: Listed): Shown {
  const { lane } = asked.filter;
  const area = framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane;
  const filters = filterInWords(asked.filter, framework);
  const which =
    filters.length > 0
      ? `Children’s services authorities (${filters.join(', ')}), each`
      : 'Every children’s services authority in England';
  return {
    title: browseTitle(asked.filter, framework),
    description: `${which} with the history of its inspections as one ribbon, ${asked.sort === 'name' ? 'by name' : 'by the date of the latest full inspection'}.`,
    path: `/authorities${printView(viewed.view)}`,
    files: true,
    charted: shown.length > 0 ? `/authorities${printView(viewed.view)}` : null,
    preview: `/preview/authorities.png${printView(viewed.view)}`,
    alt: `One line for each authority: its judgements of “${area}” over time. ${browseTitle(asked.filter, framework)}.`,
  };
}

export default async function AuthoritiesPage({ searchParams }: Props) {
  const listed = await listedOf(searchParams);
  if (!listed.facts) return <UnknownRevision id={listed.rev} current="/authorities" />;
  const { viewed, asked, framework, all, shown } = listed;
  const { view, facts, authorities: summaries, asAt } = viewed;
  const { dropped, filter, sort } = asked;
  const { lane, q } = filter;
  const area = framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane;
  const filtered = filterInWords(filter, framework).length > 0;
  const dataset = await datasetScript(shownOf(listed), {
    ...{ facts, view, from: ribbonFrom },
    places: [filter.region === null ? 'England' : `${filter.region}, England`],
  });
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
      <Banner
        banner={bannerOf(viewed, {
          ...{ path: '/authorities', scope: countScope(null) },
          about: 'the authorities in our data',
        })}
      />
      <BrowseForm
        view={view}
        regions={asked.regions.map((name) => [regionCode(name), name])}
        types={asked.types.map((name) => [regionCode(name), name])}
        lanes={laneCodes}
        framework={framework}
      />
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
        all={all}
        shown={shown}
        near={q ? nearestAuthorities(summaries, q) : []}
        filter={filter}
        sort={sort}
        framework={framework}
        asAt={asAt}
        asOf={view.asOf}
      />
      <SharePanel
        path="/authorities"
        view={view}
        frozen={viewed.frozen}
        pictures={drawn.length > 0}
        title={browseTitle(filter, framework)}
      />
      <DataLine revision={facts.revision} />
      {dataset}
    </>
  );
}
