import { describe, expect, it } from 'vitest';
import { provenance } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import type { DeliveryPeriod, Inspection } from './history';
import { areaRows, deliveredAt, inspectionNamed, neighboursInTime } from './inspection-page';

function named(name: string): Inspection {
  const found = inspectionNamed(doncaster, name);
  if (!found) throw new Error(`No inspection ${name}`);
  return found;
}

const during = (from: string, to: string | null) => {
  const body = { slug: 'trust', name: 'Trust', kind: 'trust' };
  const period: DeliveryPeriod = { key: 'period', body, from, to, provenance, statements: [] };
  return deliveredAt({ ...doncaster, delivery: [period] }, named('2022-04-08')).map(({ extent }) => extent);
};

describe('inspectionNamed', () => {
  it('finds by the last part of the key and nothing else', () => {
    expect(named('2022-04-08').publishedOn).toBe('2022-04-08');
    expect(inspectionNamed(doncaster, '2022-04-09')).toBeNull();
    expect(inspectionNamed(doncaster, '')).toBeNull();
  });
});

describe('areaRows', () => {
  it('lists what the edition judges in printed order', () => {
    const rows = areaRows(doncaster, named('2022-04-08'));
    expect(rows.map(({ area }) => area)).toEqual([
      'leadership',
      'help_and_protection',
      'care_and_care_leavers',
      'overall',
    ]);
  });

  it('says why an area of the edition has no grade', () => {
    const row = areaRows(doncaster, named('2018-01-19')).find(({ area }) => area === 'lscb');
    expect(row).toMatchObject({ judgement: null, reason: 'not_in_report', comparison: null });
  });

  it('has no overall row where the edition makes no such judgement', () => {
    const inspection = named('2025-03-18');
    const edition = doncaster.framework.editions.find(({ code }) => code === 'ILACS_2026');
    if (!edition) throw new Error('No edition of 2026');
    expect(areaRows(doncaster, { ...inspection, edition }).map(({ area }) => area)).not.toContain('overall');
  });
});

describe('neighboursInTime', () => {
  it('gives the inspections before and after', () => {
    const { before, after } = neighboursInTime(doncaster, named('2022-04-08'));
    expect([before?.publishedOn, after?.publishedOn]).toEqual(['2018-01-19', '2025-03-18']);
    expect(neighboursInTime(doncaster, named('2015-11-27')).before).toBeNull();
    expect(neighboursInTime(doncaster, named('2025-03-18')).after).toBeNull();
  });
});

describe('deliveredAt', () => {
  it('tells the whole inspection from a part, and an unknown end from both', () => {
    expect(during('2014-09-30', '2022-09-01')).toEqual(['throughout']);
    expect(during('2022-02', '2022-09-01')).toEqual(['partly']);
    expect(during('2014-09-30', '2022')).toEqual(['partly']);
    expect(during('2014-09-30', null)).toEqual(['began']);
    expect(during('2014-09-30', '2022-02-13')).toEqual([]);
    expect(during('2022-02-26', null)).toEqual([]);
  });
});
