/** Addresses of feeds: one form for each, and a clear answer for what names none. */
import { expect, test } from '@playwright/test';

const get = (url: string) => fetch(url, { redirect: 'manual' });

test('other forms of an address lead to the one', async ({ baseURL }) => {
  for (const [asked, leads] of [
    ['/authorities/hull.atom', '/authorities/kingston-upon-hull.atom'],
    ['/authorities/Hull/neighbours.ICS', '/authorities/kingston-upon-hull/neighbours.ics'],
    ['/regions/North-East.feed.json', '/regions/north-east.feed.json'],
    ['/england.atom?utm_source=mail', '/england.atom'],
    ['/england.feed.json?fbclid=1&page=2', '/england.feed.json?page=2'],
    ['/england.atom?page=1', '/england.atom'],
  ] as const) {
    const answer = await get(baseURL + asked);
    expect([asked, answer.status]).toEqual([asked, 308]);
    expect(new URL(answer.headers.get('location') ?? '', baseURL).href).toBe(baseURL + leads);
  }
});

test('what is no feed gives 404 with the whole page, and echoes nothing that a browser could run', async ({
  baseURL,
}) => {
  // Each names another page, which is made first.
  test.slow();
  const script = encodeURIComponent('<script>alert(1)</script>');
  for (const [asked, says] of [
    ['/authorities/nowhere.atom', 'nowhere'],
    ['/authorities/nowhere/neighbours.ics', 'nowhere'],
    ['/regions/nowhere.feed.json', 'No such region'],
    ['/authorities/northamptonshire/neighbours.atom', 'no statistical neighbours'],
    ['/compare.atom', 'without feeds'],
    ['/authorities.ics', 'without feeds'],
    ['/about.atom', 'without feeds'],
    ['/authorities/doncaster/inspections/2022-04-08.atom', 'without feeds'],
    ['/england.atom?asOf=2024-12-31', 'follow the newest data'],
    ['/england.atom?rev=2026-11-23.1', 'follow the newest data'],
    ['/authorities/doncaster.ics?area=leadership', 'follow the newest data'],
    ['/england.ics?page=2', 'more than a feed can tell'],
    ['/england.atom?page=0', 'more than a feed can tell'],
    [`/england.feed.json?page=${script}`, 'more than a feed can tell'],
    [`/england.atom?area=${'a'.repeat(3000)}`, 'more than a feed can tell'],
    [`/authorities/${script}.atom`, 'script'],
    ['/formats/atom/england', 'no such file'],
  ] as const) {
    const answer = await get(baseURL + asked);
    expect([asked, answer.status]).toEqual([asked, 404]);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const text = await answer.text();
    expect(text, asked).toContain(says);
    expect(text).toContain('</html>');
    expect(text).not.toContain('<script>alert');
  }
  for (const asked of ['/authorities/%E0%A4%A.atom', '/england.atom?page=%E0%A4%A', '/england.atom?%00=%00'])
    expect((await get(baseURL + asked)).status, asked).toBeLessThan(500);
});
