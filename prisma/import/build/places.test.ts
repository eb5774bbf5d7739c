import { describe, expect, it } from 'vitest';
import { placesFrom } from './places';
import type { Cells } from './reference';
import { SourceBook } from './sources';

const row =
  (cells: Record<string, string>): Cells =>
  (column) =>
    cells[column] ?? '';
const surrey = { slug: 'surrey', name: 'Surrey', display_name: 'Surrey', urn: '80567', la_code: '936' };
const east = { slug: 'east-surrey', name: 'East Surrey', display_name: 'East Surrey' };

describe('successors in the table of authorities', () => {
  const successionsOf = (...rows: Record<string, string>[]) =>
    placesFrom(rows.map(row), new SourceBook([])).succession.map(({ key }) => key);

  it('are named by number, or by slug before they have one', () => {
    const keys = ['surrey/successors/east-surrey'];
    expect(successionsOf({ ...surrey, successors: '999' }, { ...east, urn: '999' })).toEqual(keys);
    expect(successionsOf({ ...surrey, successors: 'east-surrey' }, east)).toEqual(keys);
  });

  it('have to be in the table', () => {
    expect(() => successionsOf({ ...surrey, successors: 'west-surrey' }, east)).toThrow(
      'no successor "west-surrey"',
    );
  });
});
