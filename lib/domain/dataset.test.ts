import { expect, it } from 'vitest';
import { asScript, datasetOf } from './dataset';

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
