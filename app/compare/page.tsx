import type { Metadata } from 'next';
import { Banner } from '@/components/Banner';
import { AddForm } from '@/components/compare/AddForm';
import { CompareFigure } from '@/components/compare/CompareFigure';
import { CompareTables } from '@/components/compare/CompareTables';
import { DataLine } from '@/components/DataLine';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { Differences } from '@/components/compare/Differences';
import { Printed } from '@/components/Printed';
import { EmptyComparison } from '@/components/compare/EmptyComparison';
import { LatestGrid } from '@/components/compare/LatestGrid';
import { Notes } from '@/components/compare/Notes';
import { PasteForm } from '@/components/compare/PasteForm';
import { Presets } from '@/components/compare/Presets';
import { Selection } from '@/components/compare/Selection';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { Views } from '@/components/compare/Views';
import { siteOrigin } from '@/components/site-origin';
import { firstDate } from '@/lib/domain/dataset';
import { differences } from '@/lib/domain/differences';
import { comparedYears, somebodyDrawn } from '@/lib/domain/geometry/compare-axes';
import { comparedNames, comparisonTitle } from '@/lib/domain/comparison-words';
import { likeWithLike } from '@/lib/domain/like-with-like';
import { list } from '@/lib/domain/list';
import { comparisonScope } from '@/lib/domain/since-scopes';
import { printView } from '@/lib/view-state';
import { bannerOf } from '../banner-of';
import { linkMetadata, type Shown } from '../preview-links';
import { datasetScript } from '../structured-data';
import type { SearchParams } from '../viewed-facts';
import { laneCodes } from '../words';
import { type Comparison, comparisonOf } from './comparison';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const compared = await comparisonOf(searchParams);
  if (!compared.facts) return { title: 'No such revision' };
  return linkMetadata(shownOf(compared));
}

function shownOf({ view, histories }: Pick<Comparison, 'view' | 'histories'>): Shown {
  const title = comparisonTitle(histories);
  return {
    title,
    description: `Ofsted’s judgements of children’s services side by side, each with its date and framework${histories.length > 0 ? `: ${comparedNames(histories)}` : ''}.`,
    path: `/compare${printView(view)}`,
    files: true,
    charted: somebodyDrawn(histories, view) ? `/compare${printView(view)}` : null,
    preview: `/preview/compare.png${printView(view)}`,
    alt: `Chart of overall judgements over time. ${title}.`,
  };
}

export default async function ComparePage({ searchParams }: Props) {
  const compared = await comparisonOf(searchParams);
  if (!compared.facts) return <UnknownRevision id={compared.rev} current="/compare" />;
  const { view, dropped, facts, authorities, histories, groups, asAt } = compared;
  const some = histories.length > 0;
  const named = list(histories.map(({ authority }) => authority.displayName));
  const origin = await siteOrigin();
  // Groups are those of the first: who else is compared changes nothing in them.
  const withoutOthers = printView({ ...view, la: [] });
  // The other parts are printed of `compared`: it is of this request alone, so they may depend on all of the address.
  const banner = bannerOf(compared, {
    ...{ path: '/compare', scope: comparisonScope(histories) },
    about: some ? named : 'the chosen authorities',
  });
  const dataset =
    some &&
    (await datasetScript(shownOf(compared), {
      ...{ facts, view, from: firstDate(histories) ?? asAt },
      places: histories.map(({ authority }) => authority.displayName),
    }));
  return (
    <>
      <h1 className="mt-8">{comparisonTitle(histories)}</h1>
      <p className="measure mt-4 text-lg">
        Judgements side by side on one time axis, each with its date and its framework edition. This is not a
        ranking: they stand in the order you chose.
      </p>
      <DroppedLines dropped={dropped} authorities={authorities} />
      <Banner banner={banner} />
      <Selection view={view} histories={histories} />
      <AddForm
        view={view}
        authorities={authorities}
        typed={dropped.find(({ parameter, why }) => parameter === 'add' && why === 'unknown')?.value}
      />
      <PasteForm view={view} />
      {histories[0] && (
        <Printed of={histories[0]} name={`groups ${origin} ${view.la.length === 1} ${withoutOthers}`}>
          <Presets view={view} base={histories[0].authority} groups={groups} origin={origin} />
        </Printed>
      )}
      {!some && <EmptyComparison authorities={authorities} />}
      {some && (
        <Printed of={compared} name="latest">
          <Notes notes={likeWithLike(histories)} />
          <LatestGrid histories={histories} asAt={asAt} />
        </Printed>
      )}
      {some && (
        <Views
          view={view}
          lanes={laneCodes}
          framework={histories[0]?.framework ?? null}
          years={comparedYears(asAt)}
        />
      )}
      {some && (
        <CompareFigure
          view={view}
          histories={histories}
          lanes={laneCodes}
          asAt={asAt}
          frozen={compared.frozen}
        />
      )}
      {some && (
        <Printed of={compared} name="differences">
          <Differences told={differences(histories, view.area ? [view.area] : laneCodes)} />
        </Printed>
      )}
      {some && <CompareTables histories={histories} area={view.area} />}
      <DataLine revision={facts.revision} />
      {dataset}
    </>
  );
}
