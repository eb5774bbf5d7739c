import { sizeOf } from '@/components/charts/svg';
import { absentSigns, tileChart } from '@/components/charts/tile-chart';
import { Grade } from '@/components/Grade';
import { countsHere, type HeldHere, type Question, told } from '@/lib/domain/country';
import { dateInWords } from '@/lib/domain/dates';
import { tileMap } from '@/lib/domain/geometry/tile-map';
import type { TileBlock } from '@/lib/domain/geometry/tiles';
import { countedGrades } from '@/lib/domain/held';
import { Drawings } from '../Drawings';
import { SharePanel, type Shared } from '../SharePanel';

interface Props {
  place: string;
  question: Question;
  blocks: TileBlock[];
  held: ReadonlyMap<string, HeldHere>;
  /** Code of the lane. */
  lane: string;
  /** The day shown and the day of the data, YYYY-MM-DD. */
  at: string;
  asAt: string;
  shared: Shared;
}

/** Who held what on a day, one tile an authority, for wide and for narrow screens; with the numbers and the signs. */
export function DayMap({ place, question, blocks, held, lane, at, asAt, shared }: Props) {
  const all = [...held.values()];
  const counts = countsHere(all);
  const title = `${place} on ${dateInWords(at)}, ${question.title}: ${told(counts, all.length)}`;
  const description = `One tile for each authority that existed, of equal size whatever its area or number of children, grouped by region. Each leads to the inspection that made it so; the lists below say the same.`;
  const id = `map-${question.series.replaceAll('_', '-')}`;
  const drawing = (name: string, width: number, flow: boolean) =>
    tileChart(tileMap(blocks, held, { width, flow }), {
      id: `${id}-${name}`,
      title,
      description,
      area: lane,
    });
  const wide = drawing('wide', 740, false);
  const kinds = (['not-judged', 'missing', 'none', 'other'] as const).filter((kind) =>
    all.some(({ held: one }) => one.kind === kind),
  );
  return (
    <figure className="mt-8" id={id} aria-labelledby={`${id}-finding`}>
      <figcaption id={`${id}-finding`} className="font-serif text-xl leading-snug font-semibold">
        {title}
      </figcaption>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,14em),1fr))] gap-x-6 gap-y-1">
        {countedGrades
          .filter((grade) => counts[grade] > 0)
          .map((grade) => (
            <li key={grade} className="flex items-baseline gap-2 py-1 leading-[1.35] pointer-coarse:py-2.5">
              <Grade grade={grade} reason={null} />
              <a
                href={`#held-${question.series}-${grade}`}
                className="-my-1 py-1 tabular-nums pointer-coarse:-my-2.5 pointer-coarse:py-2.5"
              >
                {counts[grade]}
                <span className="sr-only"> {grade.replaceAll('_', ' ')}, by name</span>
              </a>
            </li>
          ))}
        {kinds.map((kind) => (
          <li key={kind} className="flex items-baseline py-1 leading-[1.35] pointer-coarse:py-2.5">
            <span className="chip border-dashed" aria-hidden="true">
              {absentSigns[kind].sign}
            </span>
            {absentSigns[kind].says}
          </li>
        ))}
      </ul>
      <Drawings wide={wide} narrow={drawing('narrow', 288, true)} />
      <p className="fine mt-2">
        Tiles are of equal size and lie roughly where the authorities do, region by region; they are no
        boundaries. Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named on
        each authority’s page, data as at {dateInWords(asAt)}.
      </p>
      {countedGrades.some((grade) => counts[grade] > 0) && (
        <SharePanel {...shared} anchor={`#${id}`} chart={id} title={title} high={sizeOf(wide).height} />
      )}
    </figure>
  );
}
