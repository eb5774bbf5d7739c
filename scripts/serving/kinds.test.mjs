import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf, KINDS_OF_ADDRESS, toldOf } from './kinds.mjs';

it.each([
  ['/', 'home'],
  ['/?q=doncaster', 'home'],
  ['/authorities/doncaster?area=overall', 'authority'],
  ['/authorities/doncaster.csv', 'file'],
  ['/authorities/doncaster/neighbours.atom', 'feed'],
  ['/authorities/doncaster.feed.json', 'feed'],
  ['/authorities/doncaster@2x.png', 'picture'],
  ['/england.svg', 'picture'],
  ['/data/latest.zip', 'data'],
  ['/data/latest/judgements.csv', 'data'],
  ['/api/v1/search?q=x', 'api'],
  ['/_next/static/chunks/a.js', 'built'],
  ['/readyz', 'health'],
  ['/wp-login.php', 'other'],
  ['/constructor', 'other'],
  ['//x', 'home'],
  ['', 'home'],
])('%s is of the kind %s', (url, kind) => expect(kindOf(url)).toBe(kind));

it('knows no kind that is not in its list, whatever is asked for', () => {
  const path = fc.oneof(
    fc.webPath(),
    fc.string(),
    fc.string().map((text) => `/authorities/${text}`),
  );
  fc.assert(fc.property(path, (url) => KINDS_OF_ADDRESS.includes(kindOf(url))));
});

it('tells no value of a parameter, and nothing that stands where a name should', () => {
  expect(toldOf('/search?q=Jane+Doe&page=2&q=again')).toEqual({
    ...{ kind: 'search', path: '/search', parameters: ['q', 'page'] },
  });
  expect(toldOf('/search?jane@example.org&Jane%20Doe=1')).toEqual({
    ...{ kind: 'search', path: '/search', parameters: [] },
  });
  expect(toldOf('/jane@example.org')).toEqual({ kind: 'other' });
  expect(toldOf('/authorities/Jane%20Doe')).toEqual({ kind: 'authority' });
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('/search', '/', '/compare', '/x'), (secret, path) => {
      const told = toldOf(`${path}?q=${secret}&list=a%0A${secret}&${secret}`);
      return !JSON.stringify(told).includes(secret);
    }),
  );
});
