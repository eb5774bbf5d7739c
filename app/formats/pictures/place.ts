import { sheetKey, signItem } from '@/components/charts/sheet-key';
import { stackChart } from '@/components/charts/stack-chart';
import { absentSigns, tileChart } from '@/components/charts/tile-chart';
import { countsHere, heldHere, type HeldHere, type Question, told } from '@/lib/domain/country';
import { dateInWords } from '@/lib/domain/dates';
import { gradeLooks } from '@/lib/domain/grades';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import { stackLayout } from '@/lib/domain/geometry/stack';
import { tileMap } from '@/lib/domain/geometry/tile-map';
import type { TileBlock } from '@/lib/domain/geometry/tiles';
import { countedGrades, countSteps, stepOn } from '@/lib/domain/held';
import type { CountryContext } from '@/lib/domain/tables/country';
import { countsTable } from '@/lib/domain/tables/country';
import { pickedTwin, type TwinCell } from '@/lib/domain/tables/twin';
import { asDrawing, hand, type Picture, widths } from './picture';

/** Pixels. */
const leastStack = 320;

/** As wide as tiles of full width need. */
const mapWidth = 940;

/** Counts over time and the map of the day, of each question that was judged; the newest question first. */
export function placePictures(context: CountryContext, place: string, blocks: TileBlock[]): Picture[] {
  const questions = [...context.questions].reverse();
  return [
    ...questions.map((question) => stackPicture(context, question, place)),
    ...questions.flatMap((question) => mapPictures(context, question, { place, blocks })),
  ];
}

const nameOf = (what: string, { series }: Question): string => `${what}-${series.replaceAll('_', '-')}`;

function stackPicture(context: CountryContext, question: Question, place: string): Picture {
  const { held, existed, framework, lane, asAt } = context;
  const steps = countSteps(held.stretches, question.series);
  const count = stepOn(existed, asAt)?.count ?? 0;
  const title = `${place}, ${question.title}: ${told(steps.at(-1)?.counts, count)}`;
  const description =
    'How many authorities held each grade, in steps, beneath a line for how many there were.';
  return {
    name: nameOf('stack', question),
    title,
    draw: (asked, id = '') => {
      // Below that the years have no room for their names.
      const width = Math.max(asked, leastStack);
      const layout = stackLayout(steps, existed, { width, from: ribbonFrom, asAt, framework });
      return {
        drawing: asDrawing(
          stackChart(layout, { id: `${id}stack`, title, description, area: lane }),
          `${id}key`,
        ),
        legend: sheetKey(`${id}key`, width, []),
        titles: [title],
        notes: [
          description,
          'Empty between the stack and the line: no such judgement held, or none in our data. Counts are not averages of quality: inspections are years apart.',
          lane === 'overall' ? 'From April 2026 inspections make no overall judgement.' : '',
        ].filter((note) => note !== ''),
      };
    },
    twin: () => {
      const counts = countsTable({ ...context, questions: [question] });
      return pickedTwin(counts, ['date', ...countedGrades, 'authorities']);
    },
  };
}

function mapPictures(
  { held, at, lane }: CountryContext,
  question: Question,
  { place, blocks }: { place: string; blocks: TileBlock[] },
): Picture[] {
  const here = heldHere(held, question.series, at);
  const all = [...here.values()];
  const graded = all.filter(({ held: one }) => one.kind === 'graded');
  if (graded.length === 0) return [];
  const title = `${place} on ${dateInWords(at)}, ${question.title}: ${told(countsHere(all), all.length)}`;
  const description =
    'One tile for each authority that existed, of equal size whatever its area or number of children, grouped by region.';
  const kinds = (['not-judged', 'missing', 'none', 'other'] as const).filter((kind) =>
    all.some(({ held: one }) => one.kind === kind),
  );
  const signs = (key: string) =>
    kinds.map((kind) => signItem(key, absentSigns[kind].sign, absentSigns[kind].says, kind !== 'none'));
  return [
    {
      name: nameOf('map', question),
      title,
      draw: (asked, id = '') => {
        const flow = asked <= hand;
        const map = tileMap(blocks, here, { width: flow ? asked : mapWidth, flow });
        const key = `${id}key`;
        const look = { id: `${id}map`, title, description, area: lane, linked: false };
        // One region is less wide than England.
        const needed = Math.max(...map.tiles.map(({ x }) => x)) + map.tile.width + 1;
        const width = flow ? asked : Math.max(needed, widths.narrow);
        return {
          drawing: { ...asDrawing(tileChart(map, look), key), width },
          legend: sheetKey(key, width, [], signs(key)),
          titles: [title],
          notes: [
            description,
            'Tiles lie roughly where the authorities do, region by region; they are no boundaries.',
          ],
        };
      },
      twin: () => ({
        heads: ['Authority', 'Held', 'Inspection ended'],
        rows: all.map((one) => heldRow(one, endOf(held, one.inspection))),
      }),
    },
  ];
}

/** When the inspection ended that made it so; null where none did. */
const endOf = ({ all }: CountryContext['held'], inspection: string | null): string | null =>
  all.flatMap(({ inspections }) => inspections).find(({ key }) => key === inspection)?.endDate ?? null;

function heldRow({ authority, held }: HeldHere, ended: string | null): TwinCell[] {
  const says = held.kind === 'graded' ? gradeLooks[held.grade].short : absentSigns[held.kind].says;
  return [authority.displayName, says, ended === null ? '' : { date: ended }];
}
