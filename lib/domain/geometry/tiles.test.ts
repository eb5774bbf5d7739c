import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { shortName } from '../short-name';
import { tileMap } from './tile-map';
import { tileBlocks } from './tiles';

const rows = parse<Record<string, string>>(
  readFileSync(new URL('../../../prisma/data/authorities.csv', import.meta.url)),
  { columns: true },
).filter((row) => !row.retired_in);
const authorities = rows.map((row) => ({
  slug: row.key ?? '',
  displayName: row.display_name ?? '',
  region: row.region ?? '',
  centre: { north: Number(row.latitude), east: Number(row.longitude) },
  validFrom: row.valid_from || null,
  validTo: row.valid_to || null,
}));
const blocks = tileBlocks(authorities);
const tiles = blocks.flatMap((block) =>
  block.tiles.map((tile) => ({ ...tile, column: block.column + tile.column, row: block.row + tile.row })),
);
const tileOf = (slug: string) => tiles.find(({ slugs }) => slugs.includes(slug));
const middle = (region: string) => {
  const block = blocks.find((one) => one.region === region);
  if (!block) throw new Error(region);
  return { x: block.column + block.columns / 2, y: block.row + block.rows / 2 };
};

describe('the tiles of England', () => {
  it('are one for each authority, and never two in one place', () => {
    expect(tiles.flatMap(({ slugs }) => slugs).sort()).toEqual(authorities.map(({ slug }) => slug).sort());
    const overlapping = tiles.filter((tile, index) =>
      tiles
        .slice(index + 1)
        .some((other) => Math.abs(other.column - tile.column) < 1 && Math.abs(other.row - tile.row) < 1),
    );
    expect(overlapping).toEqual([]);
  });

  it('keep each region together, apart from the others', () => {
    expect(blocks).toHaveLength(9);
    for (const [index, a] of blocks.entries()) {
      for (const b of blocks.slice(index + 1)) {
        const beside = a.column + a.columns < b.column || b.column + b.columns < a.column;
        const above = a.row + a.rows < b.row || b.row + b.rows < a.row;
        expect(beside || above, `${a.region}, ${b.region}`).toBe(true);
      }
    }
  });

  it('lie as the country does', () => {
    expect(middle('North East').y).toBeLessThan(middle('London').y);
    expect(middle('South West').x).toBeLessThan(middle('South East').x);
    expect(middle('West Midlands').x).toBeLessThan(middle('East Midlands').x);
    expect(middle('East Midlands').x).toBeLessThan(middle('East of England').x);
    expect(middle('North West').x).toBeLessThan(middle('Yorkshire and the Humber').x);
  });

  it('stay where they are when one authority follows another', () => {
    expect(tileOf('cumbria')?.slugs).toHaveLength(2);
    expect(tileOf('northamptonshire')?.slugs).toHaveLength(2);
    expect(tileOf('dorset-county')?.slugs).toEqual(['dorset-county', 'dorset']);
    expect(tileOf('bournemouth')?.slugs).toEqual(['bournemouth', 'bournemouth-christchurch-and-poole']);
  });

  it('show those that existed, and nothing where none did', () => {
    const held = new Map(
      authorities
        .filter(({ validTo }) => validTo === null)
        .map((authority) => [
          authority.slug,
          // Of an authority the drawing reads its slug and names.
          {
            authority: { ...authority, name: '', aliases: [], codes: [], authorityType: '' },
            inspection: null,
            held: { kind: 'none' as const },
          },
        ]),
    );
    for (const flow of [false, true]) {
      const map = tileMap(blocks, held, { width: flow ? 288 : 960, flow });
      expect(map.tiles).toHaveLength(153);
      expect(Math.max(...map.tiles.map(({ x }) => x + map.tile.width))).toBeLessThanOrEqual(map.width);
    }
  });
});

describe('a name on a tile', () => {
  it('is short and keeps the points of the compass', () => {
    const names = [
      ['Doncaster', 'Donc'],
      ['North East Lincolnshire', 'NE Lin'],
      ['West Berkshire', 'W Ber'],
      ['Isle of Wight', 'IoW'],
      ['Isles of Scilly', 'IoS'],
      ['St Helens', 'St He'],
      ['City of London', 'City'],
    ];
    for (const [name = '', short] of names) expect(shortName(name)).toBe(short);
    expect(authorities.filter(({ displayName }) => shortName(displayName).length > 6)).toEqual([]);
  });
});
