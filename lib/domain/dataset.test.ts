import { expect, it } from 'vitest';
import { asScript, datasetOf, firstDate, siteOf } from './dataset';
import { doncaster } from './fixtures/doncaster';
import { history } from './fixtures/builders';

it('says what Google’s guide for datasets asks for, and cannot end its element', () => {
  const data = datasetOf({
    name: 'Doncaster </script>',
    description:
      'Ofsted’s judgements of children’s services in Doncaster, each with its date and its source.',
    url: 'https://gradeline.example/authorities/doncaster',
    from: '2009-01-01',
    asAt: '2026-11-22',
    revision: '2026-11-22.1',
    places: ['Doncaster'],
    files: [{ type: 'text/csv', url: 'https://gradeline.example/authorities/doncaster.csv' }],
    picture: 'https://gradeline.example/authorities/doncaster.png',
  });
  const text = asScript(data);
  expect(text).not.toContain('</script>');
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'Dataset',
    name: 'Doncaster </script>',
    temporalCoverage: '2009-01-01/2026-11-22',
    distribution: [{ contentUrl: 'https://gradeline.example/authorities/doncaster.csv' }],
  });
});

it('begins with the first date that the histories hold, and with none where they hold nothing', () => {
  const ends = doncaster.inspections.map(({ startDate }) => startDate ?? '').filter((date) => date !== '');
  const first = firstDate([doncaster]) ?? '';
  expect(first).not.toBe('');
  expect(ends.every((date) => first <= date)).toBe(true);
  expect(firstDate([history({})])).toBeNull();
});

it('tells where the search of the site is', () => {
  expect(siteOf('https://gradeline.example/')).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: 'https://gradeline.example/?q={search_term_string}' } },
  });
});
