/** Feeds of the committed facts, as readers that are not ours see them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedOf } from '@/app/feeds/feed-of';
import type { FeedScope } from '@/lib/domain/feeds/formats';
import { regionCode } from '@/lib/domain/region';
import { authority, entryAt, HOST, made, newest, ownStore } from './made-feeds';

let close: () => Promise<void>;

beforeAll(async () => {
  ({ close } = await ownStore());
}, 240_000);
afterAll(() => close());

describe('the feed of Doncaster', () => {
  it('tells the four reports as they were published, with what each judged', async () => {
    const { atom, json } = await made(authority('doncaster'));
    expect(atom.title).toBe('Gradeline: Doncaster');
    expect(atom.self).toBe(`${HOST}/authorities/doncaster.atom`);
    const reports = atom.entries.filter(({ url }) => url.includes('/inspections/'));
    expect(reports.map(({ published, title }) => [published, title])).toEqual([
      [
        '2025-03-18',
        'Doncaster: judged good overall, inspected 20 to 31 January 2025, published 18 March 2025',
      ],
      [
        '2022-04-08',
        'Doncaster: judged requires improvement overall, inspected 14 to 25 February 2022, published 8 April 2022',
      ],
      [
        '2018-01-19',
        'Doncaster: re-inspection, judged good overall, inspected 9 to 24 November 2017, published 19 January 2018',
      ],
      [
        '2015-11-27',
        'Doncaster: judged inadequate overall, inspected 14 September to 8 October 2015, published 27 November 2015',
      ],
    ]);
    expect(reports[1]?.via).toBe('https://files.ofsted.gov.uk/v1/file/50181024');
    expect(reports[1]?.content).toContain('<li>Impact of leaders on social work practice: Inadequate</li>');
    expect(reports[1]?.content).toContain('9 points under “What needs to improve”');
    // Both forms say the same.
    expect(json.entries.map(({ id, title, url, published }) => [id, title, url, published])).toEqual(
      atom.entries.map(({ id, title, url, published }) => [id, title, url, published]),
    );
  });

  it('has no day where only the month of publication is known, or nothing', async () => {
    const { atom } = await made(authority('doncaster'));
    const visits = atom.entries.filter(({ url }) => url.includes('/visits/'));
    expect(visits.map(({ published, title }) => [published, title])).toEqual([
      [null, 'Doncaster: monitoring visit, 28 February to 1 March 2017, published March 2017'],
      [null, 'Doncaster: monitoring visit, October 2016, publication date not known'],
      [null, 'Doncaster: monitoring visit, August 2016, publication date not known'],
    ]);
  });

  it('has a calendar of the days that are known, with the day after the last as its end', async () => {
    const { calendar } = await made(authority('doncaster'));
    expect(calendar.name).toBe('Gradeline: Doncaster');
    expect(calendar.days.map(({ start, end, title }) => [start, end, title])).toEqual([
      [
        '2025-03-18',
        '2025-03-19',
        'Published: Doncaster: judged good overall, inspected 20 to 31 January 2025',
      ],
      ['2025-01-20', '2025-02-01', 'Doncaster: inspection'],
      [
        '2022-04-08',
        '2022-04-09',
        'Published: Doncaster: judged requires improvement overall, inspected 14 to 25 February 2022',
      ],
      ['2022-02-14', '2022-02-26', 'Doncaster: inspection'],
      [
        '2018-01-19',
        '2018-01-20',
        'Published: Doncaster: re-inspection, judged good overall, inspected 9 to 24 November 2017',
      ],
      ['2017-11-09', '2017-11-25', 'Doncaster: re-inspection'],
      ['2017-02-28', '2017-03-02', 'Doncaster: monitoring visit'],
      [
        '2015-11-27',
        '2015-11-28',
        'Published: Doncaster: judged inadequate overall, inspected 14 September to 8 October 2015',
      ],
      ['2015-09-14', '2015-10-09', 'Doncaster: inspection'],
    ]);
  });
});

describe('other feeds', () => {
  it('tell the judgements where an edition has no overall one, and derive none', async () => {
    const { atom } = await made({ kind: 'england' });
    expect(entryAt(atom.entries, 'somerset/inspections/2026-06-17')?.title).toBe(
      'Somerset: judged requires improvement for impact of leaders on social work practice, children who need help and protection, and children in care; good for care leavers; no overall judgement in this edition, inspected 27 April to 1 May 2026, published 17 June 2026',
    );
    expect(entryAt(atom.entries, 'kingston-upon-hull/inspections/2026-05-18')?.title).toBe(
      'Kingston upon Hull: judged good overall, inspected 2 to 13 March 2026, published 18 May 2026',
    );
  });

  it('of a region and of neighbours hold their authorities only', async () => {
    const region = await made({ kind: 'region', slug: 'yorkshire-and-the-humber' });
    expect(entryAt(region.atom.entries, 'kingston-upon-hull/inspections/2026-05-18')).toBeDefined();
    expect(region.json.entries.some(({ url }) => url.includes('/somerset/'))).toBe(false);
    const { atom } = await made({ kind: 'neighbours', slug: 'doncaster' });
    const slugs = new Set(atom.entries.map(({ url }) => url.split('/')[4]));
    expect(slugs.size).toBeGreaterThan(5);
    expect([...slugs].every((slug) => slug !== 'doncaster')).toBe(true);
    expect(await feedOf({ kind: 'neighbours', slug: 'northamptonshire' }, await newest())).toBeNull();
  });

  it('of every scope are valid, and no id stands for two things', async () => {
    const authorities = await (await newest()).authorities();
    const regions = [...new Set(authorities.map(({ region }) => regionCode(region)))];
    const scopes: FeedScope[] = [
      ...regions.map((slug): FeedScope => ({ kind: 'region', slug })),
      ...authorities.map(({ slug }) => authority(slug)),
    ];
    const named = new Map<string, string>();
    for (const scope of scopes) {
      const { atom, json, calendar } = await made(scope);
      expect(json.entries.length).toBe(atom.entries.length);
      for (const { id, url, title } of atom.entries) {
        const name = `${url} ${title}`;
        expect(named.get(id) ?? name).toBe(name);
        named.set(id, name);
      }
      for (const { end } of calendar.days) expect(end <= '2026-11-27').toBe(true);
    }
    expect(new Set(named.values()).size).toBe(named.size);
    expect(scopes.length).toBeGreaterThan(160);
  }, 240_000);

  it('go on over pages until everything was told once', async () => {
    const told = new Set<string>();
    const { last } = await made({ kind: 'england' });
    for (let number = 1; number <= last; number += 1) {
      const { atom } = await made({ kind: 'england' }, number);
      expect(atom.next === null).toBe(number === last);
      for (const { id } of atom.entries) {
        expect(told.has(id)).toBe(false);
        told.add(id);
      }
    }
    // 463 inspections, 451 visits that were held, 147 events and 2 corrections.
    const records = await (await newest()).told();
    expect(told.size).toBe(
      records.filter((one) => one.kind !== 'visit' || one.visit.status === 'held').length,
    );
    expect(told.size).toBeGreaterThan(1000);
  }, 240_000);
});
