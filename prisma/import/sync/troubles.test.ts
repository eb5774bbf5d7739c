import { beforeAll, describe, expect, it } from 'vitest';
import { madeLetter, madeReport } from '../made-pdf';
import { Client } from './client';
import { DONCASTER, harness, inspection, nothing } from './harness';
import { cuts, first, listPage, providerPage, sends } from './made-site';
import { UnknownMarkup } from './site';

const the = harness();
let report: Uint8Array;
beforeAll(async () => {
  report = await madeReport('Doncaster', '5 to 9 October 2026', ['Good', 'Good', 'Outstanding', 'Good']);
});

describe('a site in trouble', () => {
  it('is asked again, and what comes then is taken', async () => {
    const page = providerPage([['3000001', 'Focused visit - 9 June 2027, pdf']]);
    the.site.replies.set(`/provider/44/${DONCASTER}`, first([500, 429], sends(page)));
    const letter = await madeLetter(['A letter.']);
    the.site.replies.set('/v1/file/3000001', first([503], sends(letter)));
    expect(await the.run()).toEqual({ ...nothing, new: 1 });
  });

  it.each([
    ['a file cut short', () => cuts(report)],
    ['a file that never comes', () => () => undefined],
    ['a file that is gone', () => first([404, 404, 404], sends(report))],
    ['an error page that calls itself a success', () => sends('<html>Sorry</html>')],
    ['a file without an end', () => sends(new Uint8Array(2_000_000).fill(37))],
  ])('%s has failed, and the next run tries it again', async (_, trouble) => {
    the.lists(inspection('3000002'));
    the.site.replies.set('/v1/file/3000002', trouble());
    expect(await the.run()).toEqual({ ...nothing, failed: 1 });
    the.site.replies.set('/v1/file/3000002', sends('%PDF-1.7 cut'));
    expect(await the.run()).toEqual({ ...nothing, refused: 1 });
    expect(the.lines.join('\n')).toContain('refused: doncaster');
    // The same bytes are refused once, not at each run.
    expect(await the.run()).toEqual(nothing);
  });

  it('does not keep other providers from being read', async () => {
    the.site.replies.set('/search', sends(listPage(['80418', DONCASTER])));
    the.lists(['3000003', 'Focused visit - 9 September 2027, pdf']);
    the.serves('3000003', await madeLetter(['A letter.']));
    expect(await the.run()).toEqual({ ...nothing, new: 1, failed: 1 });
  });

  it('follows redirects', async () => {
    the.lists(['3000004', 'Focused visit - 9 December 2027, pdf']);
    the.site.replies.set('/v1/file/3000004', (_, response) =>
      response.writeHead(302, { Location: '/elsewhere' }).end(),
    );
    the.site.replies.set('/elsewhere', sends(await madeLetter(['A letter.'])));
    expect(await the.run()).toEqual({ ...nothing, new: 1 });
  });

  it('whose list cannot be had at all is an error', async () => {
    the.site.replies.set('/search', first([500, 500, 500, 500], sends('')));
    await expect(the.run()).rejects.toThrow('the site answered 500');
  });
});

describe('changed markup', () => {
  it.each([
    ['a list without providers', '/search', '<p>No results</p>'],
    ['a provider without publications', `/provider/44/${DONCASTER}`, '<p>Reports</p>'],
    [
      'a publication without its date',
      `/provider/44/${DONCASTER}`,
      providerPage([['1', 'Children’s services inspection, pdf']]),
    ],
    [
      'a publication without its file',
      `/provider/44/${DONCASTER}`,
      providerPage([inspection('1')]).replace('/v1/file/1', '/report/1'),
    ],
  ])('%s is said, and is never "nothing new"', async (_, path, html) => {
    the.site.replies.set(path, sends(html));
    await expect(the.run()).rejects.toThrow(UnknownMarkup);
  });
});

describe('manners', () => {
  it('obeys robots.txt', async () => {
    the.site.replies.set('/robots.txt', sends('User-agent: *\nDisallow: /v1/file/\n'));
    the.lists(inspection('4000001'));
    the.serves('4000001', report);
    expect(await the.run()).toEqual({ ...nothing, failed: 1 });
    expect(the.site.asked).not.toContain('/v1/file/4000001');
    expect(the.lines.join('\n')).toContain('robots.txt');
  });

  it('says who it is, asks one thing at a time with a pause, and only whether a known page has changed', async () => {
    const times: number[] = [];
    const agents = new Set<string | undefined>();
    const page = sends(providerPage([['1', 'Adoption inspection - 1 May 2020, pdf']]), '"page"');
    the.site.replies.set(`/provider/44/${DONCASTER}`, (request, response) => {
      agents.add(request.headers['user-agent']);
      page(request, response);
    });
    const client = new Client({
      ...{ pause: 60, patience: 400, retries: 0, wait: 5, most: 1_000_000 },
      log: () => undefined,
    });
    const url = `${the.site.origin}/provider/44/${DONCASTER}`;
    const answers = [await client.get(url), await client.get(url, { etag: '"page"', lastModified: null })];
    times.push(performance.now());
    await Promise.all([client.get(url), client.get(url), client.get(url)]);
    expect(performance.now() - (times[0] ?? 0)).toBeGreaterThan(150);
    expect(answers.map(({ status }) => status)).toEqual(['ok', 'unchanged']);
    expect([...agents].join()).toMatch(/^Gradeline/);
  });
});
