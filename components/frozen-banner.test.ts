import { describe, expect, it } from 'vitest';
import type { Recorded } from '@/lib/domain/since-then';
import { type Banner, bannerHtml } from './frozen-banner';

const row = (key: string, publishedOn: string | null, addedIn = '2026-11-26.1'): Recorded => ({
  ...{ table: 'inspection', key, of: key, publishedOn, when: null, fields: {}, addedIn },
});
const nothing = { added: [], corrected: [], withdrawn: [] };
const banner: Banner = {
  ...{ asOf: '2022-01-01', rev: '2026-11-26.1', past: true, about: 'Leeds', elsewhere: 0 },
  current: '/authorities/leeds',
  since: nothing,
  told: {
    titleOf: ({ key }) => `<${key}>`,
    reasonOf: () => 'A slip.',
    isLocal: ({ addedIn }) => addedIn.startsWith('local.'),
  },
};
const words = (of: Partial<Banner>) =>
  bannerHtml({ ...banner, ...of })
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the banner of a frozen page', () => {
  it('says that nothing has changed, and leads to the current page', () => {
    expect(words({})).toBe(
      ' Frozen page: still current This page shows what had been published by 1 January 2022, as revision 2026-11-26.1 of our data has it. A fact whose publication date is not known is left out. Nothing about Leeds has been published or corrected in our data since. The current page, with all that we hold today ',
    );
    expect(bannerHtml(banner)).toContain('href="/authorities/leeds"');
  });

  it('does not call a page current that counts facts which have moved', () => {
    const said = words({ elsewhere: 1 });
    expect(said).not.toContain('still current');
    expect(said).toContain('of them, 1 fact that it counts is new or corrected since');
  });

  it('names a local revision as this server’s, and says what an address without one follows', () => {
    expect(words({ asOf: null, rev: 'local.2', past: false })).toContain(
      'This page shows the facts as revision local.2 of our data (this server only) has them.',
    );
    expect(words({ rev: null })).toContain('so what we correct later changes the page');
  });

  it('shows five newer reports and puts all the others behind a line that counts them', () => {
    const added = Array.from({ length: 8 }, (_, at) => ({
      ...{ row: row(`leeds/inspections/2025-0${at + 1}-01`, `2025-0${at + 1}-01`), newer: true },
    }));
    const html = bannerHtml({ ...banner, since: { ...nothing, added } });
    const [open = '', folded = ''] = html.split('<details>');
    expect(open).toContain('8 newer reports since');
    expect(open.match(/<li /g)).toHaveLength(5);
    expect(folded).toContain('And 3 more');
    expect(folded.match(/<li /g)).toHaveLength(3);
  });

  it('tells from what to what and why, and escapes what facts say', () => {
    const mended = row('leeds/inspections/2018-12-18', '2018-12-18', 'local.3');
    const since = {
      ...nothing,
      corrected: [{ row: mended, field: 'end', from: null, to: '<b>' }],
      withdrawn: [row('leeds/visits/2016-1', null)],
    };
    const html = bannerHtml({ ...banner, since });
    expect(html).toContain('<a href="/authorities/leeds/inspections/2018-12-18">');
    expect(html).not.toContain('<b>');
    expect(words({ since })).toContain(
      ': the last day was empty and is now “&lt;b&gt;”. Reason: A slip, revision local.3 (this server only).',
    );
    expect(words({ since })).toContain(
      'Withdrawn since: 1 fact &lt;leeds/visits/2016-1&gt;. Reason: A slip.',
    );
  });
});
