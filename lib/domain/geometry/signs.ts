/** Which marks a drawing holds that need explaining: a key explains no other. */
import { pauseInWords } from '../pause';
import type { Box } from './boxes';
import { remembering } from '../remembering';
import type { CompareLayout } from './compare';
import type { RowShape } from './compare-row';
import type { Ribbon, RibbonBand } from './ribbon';

/** In the order in which a key lists them, with what each says. */
export const signs = {
  cut: 'the framework edition changed, still comparable',
  fades: 'fades: no later comparable judgement, or the question changed',
  pale: 'paler at its beginning: the exact date is not known',
  spans: 'one judgement for children in care and care leavers together',
  void: 'no grade',
  unused: 'no edition in use makes this judgement',
  pole: 'an inspection under an edition without this judgement',
  line: 'existed, and no judgement is in our data',
  bound: 'the authority began or ended',
  shade: `no graded inspections, ${pauseInWords}`,
  bracket: `no graded inspections, ${pauseInWords}`,
} as const;

export type Sign = keyof typeof signs;

const order = Object.keys(signs) as Sign[];
const listed = (drawn: Partial<Record<Sign, boolean>>): Sign[] => order.filter((sign) => drawn[sign]);

/** What marks of judgements need. */
function ofMarks(marks: readonly (Box | RibbonBand)[]) {
  const graded = marks.filter(({ segment }) => segment.grade !== null);
  return {
    cut: marks.some(({ segment }) => segment.crosses !== null),
    fades: graded.some(({ solidTo, right }) => solidTo < right),
    pale: graded.some(({ certainFrom, x }) => certainFrom > x),
    void: graded.length < marks.length,
  };
}

export function ribbonSigns(ribbons: readonly Ribbon[]): Sign[] {
  return listed({
    ...ofMarks(ribbons.flatMap(({ bands }) => bands)),
    spans: ribbons.some(({ bands }) => bands.some(({ segment }) => segment.area.spanLane !== null)),
    unused: ribbons.some(({ outOfUse }) => outOfUse !== null),
    pole: ribbons.some(({ unjudged }) => unjudged.length > 0),
    line: ribbons.some(({ bands, life }) => (bands[0]?.x ?? Infinity) - life.x > 2),
    bracket: ribbons.some(({ pause }) => pause !== null),
  });
}

/** Rows that last are looked at once (remembering.ts). */
const ofRows = remembering<RowShape, Partial<Record<Sign, boolean>>>(1);

export function compareSigns({ blocks }: CompareLayout): Sign[] {
  const rows = blocks.flatMap((block) =>
    block.rows.map(({ shape }) => ofRows(shape, '', () => ofRow(shape))),
  );
  return order.filter((sign) => rows.some((drawn) => drawn[sign]));
}

function ofRow({ group, began, ended, pause }: RowShape): Partial<Record<Sign, boolean>> {
  return {
    ...ofMarks(group.rows.flatMap(({ boxes }) => boxes)),
    spans: group.rows.some(({ boxes, height }) => boxes.some((box) => box.height > height)),
    unused: group.rows.some(({ outOfUse }) => outOfUse !== null),
    bound: began !== null || ended !== null,
    shade: pause !== null && group.paused !== null,
  };
}
