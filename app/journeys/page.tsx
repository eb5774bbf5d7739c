import type { Metadata } from 'next';
import { AreaChoices } from '@/components/AreaChoices';
import { DataLine } from '@/components/DataLine';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { Banner } from '@/components/Banner';
import { Cases } from '@/components/journeys/Cases';
import { LapsesTable } from '@/components/journeys/LapsesTable';
import { Movement } from '@/components/journeys/Movement';
import { UntilBetter } from '@/components/journeys/UntilBetter';
import { VisitsBefore } from '@/components/journeys/VisitsBefore';
import { SharePanel } from '@/components/SharePanel';
import { dateInWords } from '@/lib/domain/dates';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import { intervalCode, publicationCode } from '@/lib/domain/journey-lists';
import { movementWords } from '@/lib/domain/journey-words';
import { pauseInWords } from '@/lib/domain/pause';
import { journeyScope } from '@/lib/domain/since-scopes';
import { frozenQuery, printView } from '@/lib/view-state';
import { bannerOf } from '../banner-of';
import { linkMetadata, type Shown } from '../preview-links';
import { datasetScript } from '../structured-data';
import type { SearchParams } from '../viewed-facts';
import { journeyLanes } from '../words';
import { type Journeys, journeysOf } from './journeys-of';

const path = '/journeys';

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const made = await journeysOf(searchParams);
  if (!made.facts) return { title: 'No such revision' };
  return linkMetadata(shownOf(made));
}

function shownOf({ view, moves, area }: Journeys): Shown {
  const drawn = printView({ ...view, filters: {} });
  return {
    title: 'Journeys: what followed which judgement',
    description:
      'How children’s services judgements moved between inspections, and how long it took from inadequate to something better.',
    path: path + frozenQuery(view),
    shared: path + drawn,
    files: true,
    charted: moves.length > 0 ? path + printView(view) : null,
    preview: `/preview${path}.png${drawn}`,
    alt: `Chart of what followed which judgement. ${movementWords(moves, area).title}.`,
  };
}

export default async function JourneysPage({ searchParams }: Props) {
  const made = await journeysOf(searchParams);
  if (!made.facts) return <UnknownRevision id={made.rev} current={path} />;
  const { viewed, view, dropped, asAt, lane, area, framework, list } = made;
  const { moves, spells, leftOut, intervals, publications, series } = made;
  const banner = bannerOf(viewed, { path, about: 'the authorities counted here', scope: journeyScope });
  const source = `Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named on each authority’s page, data as at ${dateInWords(asAt)}.`;
  const dataset = await datasetScript(shownOf(made), {
    ...{ facts: viewed.facts, view, from: ribbonFrom },
    places: ['England'],
  });
  const shared = { path, view, frozen: viewed.frozen };
  const listOf = (code: string) => `${path}${printView({ ...view, filters: { list: code } })}#list`;
  return (
    <>
      <h1 className="mt-8">Journeys: what followed which judgement</h1>
      <p className="measure mt-4 text-lg">
        Pairs of judgements of the same authority that can be compared, and the time between inspections. This
        is what has happened, in our data; it says nothing about what will. A missing report makes a wait look
        longer, and two judgements look as if nothing had come between them.
      </p>
      <DroppedLines dropped={dropped} />
      <Banner banner={banner} />
      <nav aria-label="Views of the charts" className="unprinted mt-6">
        <AreaChoices {...{ path, view }} lanes={journeyLanes} framework={framework} every={false} />
      </nav>
      {list && <Cases list={list} />}
      <section aria-labelledby="movement" className="section">
        <h2 id="movement">Movement</h2>
        <Movement {...{ moves, area, lane, source, listOf }} shared={shared} />
      </section>
      <section aria-labelledby="better" className="section">
        <h2 id="better">From inadequate to better</h2>
        <UntilBetter {...{ spells, leftOut, area, lane, source }} shared={shared} />
      </section>
      <section aria-labelledby="intervals" className="section">
        <h2 id="intervals">Time between full inspections</h2>
        <p className="measure mt-2">
          From the end of one full inspection to the start of the next, whatever was judged. No graded
          inspection took place from {pauseInWords}. Left out are pairs that are not dated to the day, and
          those between which a whole edition passed. A wait that is not over is not here.
        </p>
        <LapsesTable
          caption="By the edition of the first of the two"
          lapses={intervals}
          listOf={(one) => listOf(intervalCode(one))}
        />
      </section>
      <section aria-labelledby="publication" className="section">
        <h2 id="publication">Time to publication</h2>
        <p className="measure mt-2">From the end of an inspection to the day on which its report came out.</p>
        <LapsesTable
          caption="By edition and kind"
          lapses={publications}
          listOf={(one) => listOf(publicationCode(one))}
        />
      </section>
      <section aria-labelledby="visits" className="section">
        <h2 id="visits">Monitoring visits before the next full inspection</h2>
        <VisitsBefore series={series} listOf={listOf} />
      </section>
      <SharePanel {...{ path, view }} frozen={viewed.frozen} title="Journeys" />
      <DataLine revision={viewed.facts.revision} />
      {dataset}
    </>
  );
}
