import { describe, expect, it } from 'vitest';
import { event, inspection, provenance, visit } from '../fixtures/builders';
import { feedEntries } from './entries';
import type { FeedRecord } from './record';

const told = {
  authority: { slug: 'doncaster', displayName: 'Doncaster', region: 'Yorkshire and the Humber' },
  changed: '2026-11-23T00:00:00Z',
};
const of = (
  edition: string,
  dates: Parameters<typeof inspection>[1],
  judgements: Parameters<typeof inspection>[2],
  kind = 'full',
): FeedRecord => ({
  ...{ ...told, kind: 'inspection', hasOverall: edition !== 'ILACS_2026' },
  inspection: inspection(edition, dates, judgements, kind),
});
const titleOf = (record: FeedRecord) => feedEntries([record])[0]?.title;

describe('the title of an inspection', () => {
  const dates: Parameters<typeof inspection>[1] = ['2026-05-04', '2026-05-08', '2026-06-17'];

  it('states the overall grade, and no other where an edition has none', () => {
    expect(titleOf(of('ILACS_2023', dates, { overall: 'requires_improvement', in_care: 'good' }))).toBe(
      'Doncaster: judged requires improvement overall, inspected 4 to 8 May 2026, published 17 June 2026',
    );
    expect(titleOf(of('ILACS_2026', dates, { in_care: 'good', care_leavers: 'inadequate' }))).toBe(
      'Doncaster: judged good for children in care; inadequate for care leavers; no overall judgement in this edition, inspected 4 to 8 May 2026, published 17 June 2026',
    );
  });

  it('says where the overall grade is missing, and gives a reason of absence for no grade', () => {
    const [entry] = feedEntries([
      of('ILACS_2023', dates, { overall: 'not_in_our_data', in_care: 'not_judged' }),
    ]);
    expect(entry?.title).toContain('no grade in our data; overall grade not in our data');
    expect(entry?.content.flat().join()).toContain('Not judged, as the report prints');
  });

  it('says what was inspected where that is a part only', () => {
    expect(titleOf(of('LAC_2013', dates, { overall: 'adequate' }, 'looked_after'))).toMatch(
      /^Doncaster: looked_after, judged adequate overall, /,
    );
  });

  it('makes up no date', () => {
    const [entry] = feedEntries([of('SIF', [null, '2016', null], { overall: 'good' })]);
    expect(entry).toMatchObject({
      title: 'Doncaster: judged good overall, inspected 2016, publication date not known',
      published: null,
      placed: '2016',
    });
  });
});

describe('entries', () => {
  it('stand by the day of publication, and where that is not known by when they took place', () => {
    const records: FeedRecord[] = [
      { ...told, kind: 'event', event: event('2022-05', 'trust_ended') },
      of('ILACS_2018', ['2022-02-14', '2022-02-25', '2022-05-20'], { overall: 'good' }),
      { ...told, kind: 'visit', visit: visit('2022-06', null) },
      { ...told, kind: 'visit', visit: visit(null, null) },
      { ...told, kind: 'visit', visit: visit('2022-01-10', '2022-01-11', { publishedOn: '2022-05-10' }) },
    ];
    expect(feedEntries(records).map(({ placed, published }) => [placed, published])).toEqual([
      ['2022-06', null],
      ['2022-05-20', '2022-05-20'],
      ['2022-05-10', '2022-05-10'],
      ['2022-05', null],
      [null, null],
    ]);
  });

  it('announce nothing: a visit that was only planned has none', () => {
    const planned = visit('2022-06-01', null, { status: 'planned' });
    expect(feedEntries([{ ...told, kind: 'visit', visit: planned }])).toEqual([]);
  });

  it('write the address of the source as an address is written, and leave out what is none', () => {
    const via = (url: string) => {
      const source = { ...provenance.source, kind: 'web', url };
      const letter = visit('2022-06-01', null, { provenance: { ...provenance, source } });
      return feedEntries([{ ...told, kind: 'visit', visit: letter }])[0]?.via;
    };
    expect(via('http://example.org/children’s services')).toBe(
      'http://example.org/children%E2%80%99s%20services',
    );
    expect(via('javascript:alert(1)')).toBeNull();
    expect(via('https://')).toBeNull();
  });
});
