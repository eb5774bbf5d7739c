/**
 * An equal-area map: one tile an authority, computed from approximate centres. Each region is a block of its own, and the
 * blocks lie as the regions do. An authority that follows another one takes over its tile, so that tiles stay where they are
 * while the date changes. All numbers are tiles, in steps of a half.
 */
import { munkres } from 'munkres';
import { dayNumber, earliestDay, latestDay } from '../dates';
import type { AuthoritySummary } from '../history';

export interface Tile {
  column: number;
  row: number;
  /** Slugs of those that have had this tile, one after the other. */
  slugs: string[];
}

export interface TileBlock {
  region: string;
  /** Upper left corner and size. */
  column: number;
  row: number;
  columns: number;
  rows: number;
  tiles: Tile[];
}

type Placed = Pick<AuthoritySummary, 'slug' | 'region' | 'centre' | 'validFrom' | 'validTo'>;

/** A place on a flat map: to the east and to the south, in degrees of latitude. */
interface Point {
  x: number;
  y: number;
}

/** Cosine of 53 degrees north, the middle of England: so much shorter is a degree of longitude. */
const shortening = 0.6;
/**
 * Tiles to a degree of latitude: smaller draws the blocks together, larger pulls the map apart. Wider than high, since
 * blocks need room for a name above them and the country is taller than a page.
 */
const spread = { x: 9, y: 5 };
/** Between blocks: half a tile at the sides; room for a name above. */
const gap = { x: 0.5, y: 1 };

/** The blocks of all regions, the upper left corner of the map at 0, 0. The same authorities always give the same map. */
export function tileBlocks(authorities: readonly Placed[]): TileBlock[] {
  const regions = [...new Set(authorities.map(({ region }) => region))].sort();
  return placed(
    regions.map((region) => {
      const own = authorities.filter((one) => one.region === region);
      const all = own.map(pointOf);
      return { at: mean(all), region, ...block(slots(own)) };
    }),
  );
}

/** Authorities that share a tile: one that began on the day after another had ended, the nearest such one. */
function slots(authorities: Placed[]): { point: Point; slugs: string[] }[] {
  const byBeginning = [...authorities].sort(
    (a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '') || a.slug.localeCompare(b.slug),
  );
  const all: { last: Placed; point: Point; slugs: string[] }[] = [];
  for (const one of byBeginning) {
    const point = pointOf(one);
    const before = all
      .filter(({ last }) => follows(one, last))
      .sort((a, b) => distance(a.point, point) - distance(b.point, point))[0];
    if (before) {
      before.last = one;
      before.slugs.push(one.slug);
    } else all.push({ last: one, point, slugs: [one.slug] });
  }
  return all;
}

const follows = (after: Placed, before: Placed): boolean =>
  after.validFrom !== null &&
  before.validTo !== null &&
  dayNumber(earliestDay(after.validFrom)) === dayNumber(latestDay(before.validTo)) + 1;

/**
 * Authorities of a region on a compact grid: the assignment with the least sum of squared distances from where each lies
 * (Hungarian algorithm). Half of a place is by rank, so that a crowded corner spreads out.
 */
function block(all: { point: Point; slugs: string[] }[]): Pick<TileBlock, 'columns' | 'rows' | 'tiles'> {
  const { columns, rows } = gridFor(all.map(({ point }) => point));
  const across = along(all.map(({ point }) => point.x));
  const down = along(all.map(({ point }) => point.y));
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const costs = all.map((_, index) => {
    const [x, y] = [(across[index] ?? 0) * (columns - 1), (down[index] ?? 0) * (rows - 1)];
    return cells.map(({ column, row }) => (column - x) ** 2 + (row - y) ** 2);
  });
  const tiles = munkres(costs).flatMap(([index, cell]) => {
    const [one, at] = [all[index], cells[cell]];
    return one && at ? [{ ...at, slugs: one.slugs }] : [];
  });
  return { columns, rows, tiles };
}

/** Columns and rows: about as wide and high as the region, with few empty tiles. */
function gridFor(points: Point[]): { columns: number; rows: number } {
  const shape = deviation(points.map(({ x }) => x)) / deviation(points.map(({ y }) => y));
  const grids = Array.from({ length: Math.min(points.length, 8) }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(points.length / columns);
    const empty = columns * rows - points.length;
    return { columns, rows, cost: Math.abs(Math.log(columns / rows / shape)) + 0.12 * empty };
  });
  return grids.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** 0 to 1 along one direction, half by place and half by rank. */
function along(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return values.map((value) => {
    const place = most > least ? (value - least) / (most - least) : 0.5;
    const rank = sorted.length > 1 ? sorted.indexOf(value) / (sorted.length - 1) : 0.5;
    return (place + rank) / 2;
  });
}

type Corner = Pick<TileBlock, 'column' | 'row'>;
type Size = Pick<TileBlock, 'columns' | 'rows'>;
type Unplaced = Omit<TileBlock, 'column' | 'row'> & { at: Point };

/** Puts the blocks from the middle of the country outwards, each as near to its place as those before it leave room. */
function placed(all: Unplaced[]): TileBlock[] {
  const middle = mean(all.map(({ at }) => at));
  const outwards = [...all].sort((a, b) => distance(a.at, middle) - distance(b.at, middle));
  const put: TileBlock[] = [];
  for (const { at, ...one } of outwards) {
    const wish = {
      x: (at.x - middle.x) * spread.x - one.columns / 2,
      y: (at.y - middle.y) * spread.y - one.rows / 2,
    };
    put.push({ ...one, ...nearestFree(wish, one, put) });
  }
  const column = Math.min(...put.map((one) => one.column));
  const row = Math.min(...put.map((one) => one.row));
  return put
    .map((one) => ({ ...one, column: one.column - column, row: one.row - row }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** So far round its wish, in half tiles, is room for a block looked for: further than all others together reach. */
const reach = 60;

/** The free corner nearest to a wish. */
function nearestFree({ x, y }: Point, size: Size, put: TileBlock[]): Corner {
  let best = { column: Math.round(x) + reach, row: Math.round(y), far: Infinity };
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) {
      const [column, row] = [Math.round(x) + dx / 2, Math.round(y) + dy / 2];
      const far = (column - x) ** 2 + (row - y) ** 2;
      // Nearness is asked first: it costs less than looking at every block.
      if (far < best.far && put.every((other) => apart(size, { column, row }, other)))
        best = { column, row, far };
    }
  }
  return { column: best.column, row: best.row };
}

const apart = ({ columns, rows }: Size, { column, row }: Corner, other: Size & Corner): boolean =>
  column + columns + gap.x <= other.column ||
  other.column + other.columns + gap.x <= column ||
  row + rows + gap.y <= other.row ||
  other.row + other.rows + gap.y <= row;

const pointOf = ({ centre }: Placed): Point =>
  centre ? { x: centre.east * shortening, y: -centre.north } : { x: -1.5 * shortening, y: -53 };

const average = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
const mean = (points: Point[]): Point => ({
  x: average(points.map(({ x }) => x)),
  y: average(points.map(({ y }) => y)),
});
/** Never 0: a single point is as wide as it is high. */
const deviation = (values: number[]): number =>
  Math.sqrt(average(values.map((value) => (value - average(values)) ** 2))) + 1e-6;
const distance = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
