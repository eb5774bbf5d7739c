import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../config.mjs';
import { hasTooMany, targetOf, withoutIdleQuery } from './target.mjs';

const asked = (url, ...hosts) =>
  targetOf({ url, headers: { host: hosts[0] }, rawHeaders: hosts.flatMap((host) => ['Host', host]) });

describe('what a request names', () => {
  it.each([
    ['/about?a=1#part', '/about?a=1', 'site.example'],
    ['http://other.example/about?a=1', '/about?a=1', 'other.example'],
    ['HTTPS://other.example:8443', '/', 'other.example:8443'],
    ['http://other.example?q=1', '/?q=1', 'other.example'],
    ['/authorities/%zz', '/authorities/%25zz', 'site.example'],
  ])('%s', (url, path, host) => expect(asked(url, 'site.example')).toEqual({ url: path, host }));

  it.each(['*', 'about', 'ftp://other.example/', 'http:///about', 'javascript:alert(1)'])(
    '%s names no address',
    (url) => expect(asked(url, 'site.example')).toBeNull(),
  );

  it('two hosts are none: a proxy in front may have believed the other', () => {
    expect(asked('/about', 'a.example', 'b.example')).toBeNull();
  });

  it('a thousand parameters are enough', () => {
    const of = (count) => `/compare?${'la=x&'.repeat(count - 1)}la=x`;
    expect([hasTooMany(of(1000)), hasTooMany(of(1001))]).toEqual([false, true]);
  });
});

describe('a query that means nothing', () => {
  it('is no part of the address', () => {
    expect(withoutIdleQuery('/about?utm_source=x')).toBe('/about');
    expect(withoutIdleQuery('/_next/static/chunks/a.js?1')).toBe('/_next/static/chunks/a.js');
    expect(withoutIdleQuery('/data/latest.zip?1')).toBe('/data/latest.zip');
    for (const url of [
      '/?q=don',
      '/england?area=overall',
      '/aboutx?1',
      '/oembed?url=x',
      '/england.csv?from=2019',
    ])
      expect(withoutIdleQuery(url)).toBe(url);
  });

  // What proxy.ts tells these pages comes by a rewrite, not from a reader.
  const ownOnly = ['/data', '/formats'];
  it('is that of all pages that read none, and of all files', () => {
    const pages = readdirSync(join(ROOT, 'app'), { recursive: true })
      .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
      .map((file) => [
        `/${file.replace(/\/?page\.tsx$/, '')}`,
        readFileSync(join(ROOT, 'app', file), 'utf8'),
      ]);
    const reads = ([path, source]) => /searchParams/.test(source) && !ownOnly.includes(path);
    // An event and a visit read it in one place for both.
    const fixed = pages.filter(([path]) => !path.includes('['));
    for (const page of fixed)
      expect([page[0], withoutIdleQuery(`${page[0]}?x`) !== page[0]]).toEqual([page[0], reads(page)]);
    expect(fixed.length).toBeGreaterThan(10);
    for (const file of [...readdirSync(join(ROOT, 'public')), 'icon.svg'])
      expect(withoutIdleQuery(`/${file}?x`)).toBe(`/${file}`);
  });
});
