/** What the pages of England and of a region have in common. */
import type { Metadata } from 'next';
import Link from 'next/link';
import { AreaChoices } from '@/components/AreaChoices';
import { Banner } from '@/components/Banner';
import { ClockChoices } from '@/components/ClockChoices';
import { DataLine } from '@/components/DataLine';
import { DroppedLines } from '@/components/compare/DroppedLines';
import { UnknownRevision } from '@/components/compare/UnknownRevision';
import { Changes } from '@/components/england/Changes';
import { DayMap } from '@/components/england/DayMap';
import { HeldLists } from '@/components/england/HeldLists';
import { OnDay } from '@/components/england/OnDay';
import { QuarterSlider } from '@/components/england/QuarterSlider';
import { Regions } from '@/components/england/Regions';
import { QuarterTable } from '@/components/england/QuarterTable';
import { SharePanel } from '@/components/SharePanel';
import { StackFigure } from '@/components/england/StackFigure';
import { changesIn } from '@/lib/domain/changes';
import { heldBy, heldGroups, heldHere, questionsOf } from '@/lib/domain/country';
import { dateInWords } from '@/lib/domain/dates';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import { countSteps, existing, type Stretch } from '@/lib/domain/held';
import { countScope } from '@/lib/domain/since-scopes';
import { type Dropped, frozenQuery, printView } from '@/lib/view-state';
import { bannerOf } from '../banner-of';
import { linkMetadata } from '../preview-links';
import { overviewOf, type SearchParams, viewedIn } from '../viewed-facts';
import { laneCodes } from '../words';

interface Place {
  /** "England", "the North East". */
  name: string;
  /** Address without its query. */
  path: string;
  /** Name of the region; null: all. */
  region: string | null;
}

interface PlaceProps extends Place {
  search: Promise<SearchParams>;
}

export async function placeMetadata({ name, path, search }: PlaceProps): Promise<Metadata> {
  const viewed = await viewedIn('country', search);
  if (!viewed.facts) return { title: 'No such revision' };
  const frozen = frozenQuery(viewed.view);
  await viewed.facts.tiles();
  await overviewOf(viewed.facts, viewed.view.area ?? 'overall');
  const title = `Judgements in ${name} over time`;
  return linkMetadata({
    title,
    description: `How many children’s services authorities in ${name} held each Ofsted grade at each date, and what changed.`,
    path: path + frozen,
    preview: `/preview/authorities.png${frozen}`,
    alt: 'The overall judgements of all authorities over time, by name.',
  });
}

export async function PlacePage({ name, path, region, search }: PlaceProps) {
  const viewed = await viewedIn('country', search);
  if (!viewed.facts) return <UnknownRevision id={viewed.rev} current={path} />;
  const { view, dropped, asAt } = viewed;
  const lane = view.area ?? 'overall';
  const blocks = await viewed.facts.tiles();
  const { framework, authorities } = await overviewOf(viewed.facts, lane);
  const here = authorities.filter(({ authority }) => region === null || authority.region === region);
  const banner = bannerOf(viewed, {
    ...{ path, about: 'the authorities counted here' },
    scope: countScope(region === null ? null : here.map(({ authority }) => authority.slug)),
  });
  const held = heldBy(here, { framework, lane, clock: view.clock, from: ribbonFrom, asAt });
  const existed = existing(held.stretches);
  const area = framework.lanes.find(({ code }) => code === lane)?.label.toLowerCase() ?? lane;
  const asked = view.filters.at;
  const at = asked && asked >= ribbonFrom && asked <= asAt ? asked : asAt;
  const questions = questionsOf(framework, lane).filter(({ series }) => holds(held.stretches, series));
  const lists = heldGroups(held, questions, at);
  const shownOn = questions.filter(({ series }) => lists.some((one) => one.series === series));
  const year = `${Number(asAt.slice(0, 4)) - 1}${asAt.slice(4)}`;
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
      <DroppedLines dropped={[...dropped, ...notDrawn(view.filters.at, at)]} />
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
          />
        ))}
        <HeldLists lists={lists} />
      </section>
      <Changes changes={changesIn(here, { framework, lane, span: [year, asAt] })} area={area} />
      <Regions
        region={region}
        all={[...new Set(authorities.map(({ authority }) => authority.region))].sort()}
      />
      <p className="mt-6">
        <Link href="/authorities" prefetch={false} className="inline-block py-1.5 pointer-coarse:py-2.5">
          All authorities by name, each with its history
        </Link>
      </p>
      <SharePanel {...{ path, view }} frozen={viewed.frozen} title={`Judgements in ${name}`} />
      <DataLine revision={viewed.facts.revision} />
    </>
  );
}

const holds = (all: Stretch[][], series: string): boolean =>
  all.some((stretches) => stretches.some(({ held }) => held.kind === 'graded' && held.series === series));

function notDrawn(asked: string | undefined, at: string): Dropped[] {
  return asked && asked !== at ? [{ parameter: 'at', value: asked, why: 'not-drawn' }] : [];
}
