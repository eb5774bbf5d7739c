/** What the pages of England and of a region have in common. */
import type { Metadata } from 'next';
import { Link } from '@/components/Link';
import { AreaChoices } from '@/components/AreaChoices';
import { Banner } from '@/components/Banner';
import { ClockChoices } from '@/components/ClockChoices';
import { DataLine } from '@/components/DataLine';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { Changes } from '@/components/england/Changes';
import { DayMap } from '@/components/england/DayMap';
import { HeldLists } from '@/components/england/HeldLists';
import { Follow } from '@/components/Follow';
import { OnDay } from '@/components/england/OnDay';
import { QuarterSlider } from '@/components/england/QuarterSlider';
import { Regions } from '@/components/england/Regions';
import { QuarterTable } from '@/components/england/QuarterTable';
import { SharePanel } from '@/components/SharePanel';
import { StackFigure } from '@/components/england/StackFigure';
import { heldHere } from '@/lib/domain/country';
import { dateInWords } from '@/lib/domain/dates';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import { countSteps } from '@/lib/domain/held';
import { countScope } from '@/lib/domain/since-scopes';
import { frozenQuery, printView } from '@/lib/view-state';
import { bannerOf } from '../banner-of';
import { linkMetadata, type Shown } from '../preview-links';
import { datasetScript } from '../structured-data';
import type { SearchParams } from '../viewed-facts';
import { laneCodes } from '../words';
import { placeFinding } from './finding';
import { type Place, type Placed, placedOf } from './placed';

interface PlaceProps extends Place {
  search: Promise<SearchParams>;
}

export async function placeMetadata({ name, path, region, search }: PlaceProps): Promise<Metadata> {
  const placed = await placedOf(region, search);
  if (!placed.facts) return { title: 'No such revision' };
  return linkMetadata(shownOf({ name, path }, placed));
}

function shownOf({ name, path }: Pick<Place, 'name' | 'path'>, placed: Placed): Shown {
  const { view } = placed;
  const drawn = printView({ ...view, filters: {} });
  const { title } = placeFinding({ name }, placed);
  return {
    title: `Judgements in ${name} over time`,
    description: `How many children’s services authorities in ${name} held each Ofsted grade at each date, and what changed.`,
    path: path + frozenQuery(view),
    shared: path + drawn,
    files: true,
    feeds: [{ path, name: name.replace(/^the /, 'The ') }],
    charted: placed.questions.length > 0 ? path + printView(view) : null,
    preview: `/preview${path}.png${drawn}`,
    alt: `Chart of how many authorities held each grade over time. ${title}.`,
  };
}

export async function PlacePage({ name, path, region, search }: PlaceProps) {
  const placed = await placedOf(region, search);
  if (!placed.facts) return <UnknownRevision id={placed.rev} current={path} />;
  const { viewed, view, dropped, asAt, lane, framework, area, here } = placed;
  const { existed, at, questions, held, lists, changes, blocks } = placed;
  const banner = bannerOf(viewed, {
    ...{ path, about: 'the authorities counted here' },
    scope: countScope(region === null ? null : here.map(({ authority }) => authority.slug)),
  });
  const shownOn = questions.filter(({ series }) => lists.some((one) => one.series === series));
  const dataset = await datasetScript(shownOf({ name, path }, placed), {
    ...{ facts: viewed.facts, view, from: ribbonFrom },
    places: [region === null ? name : `${region}, England`],
  });
  const links = { path, view, anchor: '#counts' };
  return (
    <>
      <h1 className="mt-8">{name.replace(/^the /, 'The ')}: how many held each grade</h1>
      <p className="measure mt-4 text-lg">
        Authorities that existed at each date, by the judgement of “{area}” that they held then
        {view.clock === 'public' ? ', from the day on which its report became public' : ''}. A grade is held
        until the next full inspection in our data. Counts are not averages of quality: inspections are years
        apart, and editions of the framework ask different questions.
      </p>
      <DroppedLines dropped={dropped} />
      <Banner banner={banner} />
      <nav aria-label="Views of the charts" className="unprinted mt-6 grid gap-1">
        <AreaChoices {...links} lanes={laneCodes} framework={framework} every={false} />
        <ClockChoices {...links} label="A grade counts from" />
      </nav>
      <section id="counts" aria-labelledby="counts-heading" className="section">
        <h2 id="counts-heading">Over time</h2>
        {lane === 'overall' && (
          <p className="measure mt-2">
            From April 2026 inspections make no overall judgement: the stack thins out as authorities are
            inspected again.
          </p>
        )}
        {questions.length > 1 && (
          <p className="measure mt-2">
            {questions.length} questions, one below the other: their counts cannot be joined.
          </p>
        )}
        {questions.map((question) => {
          const steps = countSteps(held.stretches, question.series);
          return (
            <div key={question.series}>
              <StackFigure
                {...{ question, steps, existed, lane, framework, asAt }}
                place={name.replace(/^the /, 'The ')}
                from={ribbonFrom}
                shared={{ path, view, frozen: viewed.frozen }}
              />
              <QuarterTable
                {...{ steps, existed, asAt }}
                caption={`${question.title}: authorities that held each grade on the day.`}
                listOf={(day) => `${path}${printView({ ...view, filters: { at: day } })}#held`}
              />
            </div>
          );
        })}
      </section>
      <section id="held" aria-labelledby="held-heading" className="section">
        <h2 id="held-heading">Who held what on {dateInWords(at)}</h2>
        <QuarterSlider path={path} view={view} at={at} last={asAt} />
        <OnDay path={path} view={view} at={at} last={asAt} />
        {shownOn.map((question) => (
          <DayMap
            key={question.series}
            {...{ question, blocks, lane, at, asAt }}
            place={name.replace(/^the /, 'The ')}
            held={heldHere(held, question.series, at)}
            shared={{ path, view, frozen: viewed.frozen }}
          />
        ))}
        <HeldLists lists={lists} />
      </section>
      <Changes changes={changes} area={area} />
      <Regions region={region} all={placed.regions} />
      <p className="mt-6">
        <Link href="/authorities" className="inline-block py-1.5 pointer-coarse:py-2.5">
          All authorities by name, each with its history
        </Link>
      </p>
      <SharePanel {...{ path, view }} frozen={viewed.frozen} title={`Judgements in ${name}`} />
      <Follow feeds={[{ path, name }]} />
      <DataLine revision={viewed.facts.revision} />
      {dataset}
    </>
  );
}
