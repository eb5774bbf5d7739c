/** The equal-area map of one day in pixels: as a map, or region after region where a map would be too small to read. */
import type { HeldHere } from '../country';
import { shortName } from '../short-name';
import type { TileBlock } from './tiles';

export interface TileMark {
  x: number;
  y: number;
  /** Three to six letters, for the tile. */
  name: string;
  held: HeldHere;
}

export interface TileMap {
  width: number;
  height: number;
  tile: { width: number; height: number };
  tiles: TileMark[];
  /** Names of regions, each above its block. */
  labels: { text: string; x: number; y: number }[];
}

/** `flowing` and `widest` are widths of a tile, the others heights of a tile and of type. */
export const tileSizes = { flowing: 40, widest: 46, height: 34, name: 12, label: 13 };
/** Above a block, in pixels, for the name of its region. */
const above = 20;
/** A margin for outlines. */
const edge = 1;

type Corner = Pick<TileBlock, 'column' | 'row'>;

/**
 * @param held what is shown of each authority that existed on the day, by slug: where it has none, its tile is left out
 * @param flow true: blocks one below the other, side by side where the width allows; false: where the regions lie
 */
export function tileMap(
  blocks: TileBlock[],
  held: ReadonlyMap<string, HeldHere>,
  { width, flow }: { width: number; flow: boolean },
): TileMap {
  const shown = blocks.filter(({ tiles }) => tiles.some(({ slugs }) => slugs.some((slug) => held.has(slug))));
  const room = width - 2 * edge;
  const lying = moved(shown);
  const columns = Math.max(...lying.map(({ column }, index) => column + (shown[index]?.columns ?? 0)), 1);
  const tile = {
    width: flow ? tileSizes.flowing : Math.min(Math.floor(room / columns), tileSizes.widest),
    height: tileSizes.height,
  };
  const corners = flow ? shelves(shown, room / tile.width) : lying;
  const top = (row: number) => edge + above + row * tile.height;
  const left = (column: number) => edge + column * tile.width;
  const tiles = shown.flatMap((block, index) => {
    const corner = corners[index] ?? block;
    return block.tiles.flatMap(({ column, row, slugs }): TileMark[] => {
      const one = slugs.map((slug) => held.get(slug)).find((known) => known !== undefined);
      if (!one) return [];
      const y = top(corner.row) + row * tile.height;
      return [{ x: left(corner.column + column), y, name: shortName(one.authority.displayName), held: one }];
    });
  });
  return {
    width,
    height: Math.max(...tiles.map(({ y }) => y), 0) + tile.height + edge,
    tile,
    tiles,
    labels: shown.map(({ region }, index) => {
      const { column, row } = corners[index] ?? { column: 0, row: 0 };
      return { text: region, x: left(column), y: top(row) - 6 };
    }),
  };
}

/** The corners, the first column and row that are in use at 0: a region alone starts at the left. */
function moved(blocks: TileBlock[]): Corner[] {
  const column = Math.min(...blocks.map((one) => one.column));
  const row = Math.min(...blocks.map((one) => one.row));
  return blocks.map((one) => ({ column: one.column - column, row: one.row - row }));
}

/** From north to south, two blocks beside each other where both fit. `room` and the corners are in tiles. */
function shelves(blocks: TileBlock[], room: number): Corner[] {
  const corners: Corner[] = [];
  let [column, row, high] = [0, 0, 0];
  for (const { columns, rows } of blocks) {
    if (column > 0 && column + columns > room) [column, row, high] = [0, row + high + 1, 0];
    corners.push({ column, row });
    column += columns + 0.15;
    high = Math.max(high, rows);
  }
  return corners;
}
