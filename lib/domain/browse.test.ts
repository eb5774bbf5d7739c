import { expect, it } from 'vitest';
import { browseTitle } from './browse';

it.each([
  [null, null, 'All authorities'],
  [null, 'Yorkshire and the Humber', 'Authorities in Yorkshire and the Humber'],
  [null, 'North East', 'Authorities in the North East'],
  ['hack', 'London', 'Authorities in London found for “hack”'],
  ['hull', null, 'Authorities found for “hull”'],
])('a list for %s in %s', (q, region, title) => {
  expect(browseTitle({ q, region })).toBe(title);
});
