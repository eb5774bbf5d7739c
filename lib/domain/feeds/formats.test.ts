import { describe, expect, it } from 'vitest';
import { splitSuffix } from '../formats';
import { feedAddress, feedCodes, feedPage, feedPath, feedScope } from './formats';

const partsOf = (path: string) => path.split('/').slice(1);

describe('the address of a feed', () => {
  it('is that of its page with a suffix, and is read back', () => {
    for (const path of [
      '/england',
      '/regions/north-east',
      '/authorities/doncaster',
      '/authorities/doncaster/neighbours',
    ]) {
      const scope = feedScope(partsOf(path));
      expect(scope && feedPath(scope)).toBe(path);
      for (const feed of feedCodes) {
        expect(splitSuffix(feedAddress(path, feed))).toMatchObject({ path, feed, format: null });
      }
    }
    expect(splitSuffix('/england.FEED.JSON')).toMatchObject({ path: '/england', feed: 'feed.json' });
    expect(splitSuffix('/england.json')).toMatchObject({ path: '/england', feed: null, format: 'json' });
    expect(splitSuffix('/england.feed')).toMatchObject({ path: '/england', feed: null, format: null });
  });

  it('is none of pages that have no feeds', () => {
    for (const path of [
      ...['/', '/authorities', '/compare', '/regions', '/england/2024', '/regions/north-east/neighbours'],
      ...['/authorities/doncaster/inspections', '/authorities/doncaster/neighbours/2', '/search'],
    ]) {
      expect(feedScope(partsOf(path)), path).toBeNull();
    }
  });
});

describe('the query of a feed', () => {
  const page = (query: string, format: (typeof feedCodes)[number] = 'atom') =>
    feedPage(new URLSearchParams(query), format, ['asOf', 'area']);

  it('names one of its pages', () => {
    expect(
      ['', 'page=1', 'page=12', 'utm_source=x', 'utm_source=x&page=3'].map((query) => page(query)),
    ).toEqual([...[1, 1, 12, 1, 3]]);
    expect(feedAddress('/england', 'atom', 1)).toBe('/england.atom');
    expect(feedAddress('/england', 'feed.json', 2)).toBe('/england.feed.json?page=2');
  });

  it('asks for nothing else: a feed has no view, and a calendar is whole', () => {
    for (const query of [
      'asOf=2024-01-01',
      'area=',
      'page=0',
      'page=1000',
      'page=2&page=3',
      'page=two',
      'page=',
    ])
      expect(page(query), query).toBeNull();
    expect(page('page=2', 'ics')).toBeNull();
    expect(page('', 'ics')).toBe(1);
  });
});
