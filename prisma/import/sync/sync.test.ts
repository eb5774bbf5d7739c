import { beforeAll, describe, expect, it } from 'vitest';
import { madeLetter, madeReport } from '../made-pdf';
import { DONCASTER, harness, inspection, nothing } from './harness';
import { listPage, providerPage, sends } from './made-site';

const the = harness();
let report: Uint8Array;
beforeAll(async () => {
  report = await madeReport('Doncaster', '5 to 9 October 2026', ['Good', 'Good', 'Outstanding', 'Good']);
});

describe('a new publication', () => {
  it('is stored with the address under which it is published, and a second run asks for no file again', async () => {
    the.lists(inspection('1000001'), inspection('1000001'));
    the.serves('1000001', report, '"a"');
    expect(await the.run()).toEqual({ ...nothing, new: 1 });
    const key = 'doncaster/inspections/2026-11-20';
    const [held] = await the.store.inspection.findMany({ where: { key }, include: { source: true } });
    expect(held).toMatchObject({ startDate: '2026-10-05', endDate: '2026-10-09', publishedOn: '2026-11-20' });
    expect(held?.source.url).toBe('https://files.ofsted.gov.uk/v1/file/1000001');
    expect(await the.store.judgement.findMany({ where: { inspectionKey: key } })).toHaveLength(4);
    expect(the.site.asked.filter((path) => path === '/v1/file/1000001')).toHaveLength(1);

    the.site.asked.length = 0;
    expect(await the.run('2026-12-01')).toEqual(nothing);
    expect(the.site.asked).not.toContain('/v1/file/1000001');
  });

  it('is asked for again while it is recent, and a changed file becomes a new version of its source', async () => {
    the.lists(inspection('1000001'));
    const grades = ['Good', 'Inadequate', 'Outstanding', 'Good'];
    the.serves('1000001', await madeReport('Doncaster', '5 to 9 October 2026', grades), '"b"');
    expect(await the.run()).toEqual({ ...nothing, changed: 1 });
    const versions = await the.store.source.findMany({
      where: { url: 'https://files.ofsted.gov.uk/v1/file/1000001' },
    });
    expect(versions.map(({ retiredIn }) => retiredIn === null).sort()).toEqual([false, true]);
    expect(await the.run()).toEqual(nothing);
  });

  it('of a provider further down a long list is found, however few the site sends at a time', async () => {
    const others = Array.from({ length: 7 }, (_, index) => String(9_000_000 + index));
    const urns = [...others, DONCASTER];
    the.site.replies.set('/search', (request, response) => {
      const start = Number(new URL(request.url ?? '', the.site.origin).searchParams.get('start'));
      response.end(start >= urns.length ? '<p>No more</p>' : listPage(urns.slice(start, start + 3)));
    });
    for (const urn of others)
      the.site.replies.set(`/provider/44/${urn}`, sends(providerPage([['1', 'Adoption - 1 May 2020, pdf']])));
    the.lists(['1000003', 'Focused visit - 4 April 2028, pdf']);
    the.serves('1000003', await madeLetter(['A letter.']));
    expect(await the.run()).toEqual({ ...nothing, new: 1, refused: others.length });
    // Providers that no authority of ours is, are told once.
    expect(await the.run()).toEqual(nothing);
  });

  it('of another kind is left alone', async () => {
    the.lists(['1000002', 'SEND joint inspection - 2 November 2026, pdf']);
    expect(await the.run()).toEqual(nothing);
    expect(the.site.asked).not.toContain('/v1/file/1000002');
  });
});

describe('letters of visits', () => {
  const visits = () =>
    the.store.visit.findMany({
      where: { source: { url: { contains: '/file/20000' } } },
      orderBy: { id: 'asc' },
    });

  it('become visits, with days only where the letter states them plainly', async () => {
    the.lists(
      ['2000001', 'Focused visit - 20 October 2026, pdf'],
      ['2000002', "Monitoring visit of children's services - 3 March 2027, pdf"],
    );
    const plain = 'Following the visit on 22 and 23 September 2026, I write to tell you what we found.';
    the.serves('2000001', await madeLetter([plain]));
    the.serves('2000002', await madeLetter(['Thank you for the help you gave to our visit in February.']));
    expect(await the.run()).toEqual({ ...nothing, new: 2 });
    expect(await visits()).toMatchObject([
      { kindCode: 'focused', startDate: '2026-09-22', endDate: '2026-09-23', publishedOn: '2026-10-20' },
      { kindCode: 'monitoring', startDate: null, endDate: null, publishedOn: '2027-03-03' },
    ]);
    const { title } = await the.store.source.findFirstOrThrow({ where: { url: { contains: '/2000001' } } });
    expect(title).toBe('Focused visit: Doncaster');
    expect(await the.run()).toEqual(nothing);
  });

  it('that another source states already add nothing', async () => {
    const before = await the.store.visit.count();
    const known = await the.store.visit.findFirstOrThrow({
      where: { key: { startsWith: 'doncaster/visits/' }, startDate: { not: null }, retiredIn: null },
    });
    const day = new Date(known.startDate ?? '').toLocaleDateString('en-GB', {
      ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    });
    the.lists(['2000003', `${known.kindCode === 'focused' ? 'Focused' : 'Monitoring'} visit - ${day}, pdf`]);
    the.serves('2000003', await madeLetter([`I write about the visit on ${day} to your services.`]));
    expect(await the.run()).toEqual(nothing);
    expect(await the.store.visit.count()).toBe(before);
  });
});
