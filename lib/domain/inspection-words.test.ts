import { expect, it } from 'vitest';
import { doncaster } from './fixtures/doncaster';
import { inspectionNamed } from './inspection-page';
import { inspectionDescription, inspectionTitle, whenInspected } from './inspection-words';

function named(name: string) {
  const found = inspectionNamed(doncaster, name);
  if (!found) throw new Error(`No inspection ${name}`);
  return found;
}

it('titles an inspection by its days', () => {
  const inspection = named('2022-04-08');
  const of = (label: string) =>
    inspectionTitle(doncaster, { ...inspection, kind: { ...inspection.kind, label } });
  expect(of('Inspection')).toBe('Doncaster: inspection of 14 to 25 February 2022');
  expect(of('Inspection of looked after children services')).toBe(
    'Doncaster: inspection of looked after children services, 14 to 25 February 2022',
  );
});

it('describes it by grades and publication, and never makes up an overall grade', () => {
  const inspection = named('2022-04-08');
  expect(inspectionDescription(doncaster, inspection)).toBe(
    'Ofsted’s overall judgement of children’s services in Doncaster was requires improvement. Its other judgements: impact of leaders on social work practice: inadequate; children who need help and protection: requires improvement; children in care and care leavers: requires improvement. Published on 8 April 2022.',
  );
  const edition = doncaster.framework.editions.find(({ code }) => code === 'ILACS_2026');
  if (!edition) throw new Error('No edition of 2026');
  const judgements = inspection.judgements.filter(({ area }) => area !== 'overall');
  expect(inspectionDescription(doncaster, { ...inspection, edition, judgements, publishedOn: null })).toMatch(
    /^Ofsted made no overall judgement of children’s services in Doncaster: ILACS 2026 has none\..*Its publication date is not known\.$/,
  );
});

it('says when it took place', () => {
  expect(whenInspected(named('2018-01-19'))).toBe('the inspection took place from 9 to 24 November 2017');
});
