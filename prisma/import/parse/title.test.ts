import { describe, expect, it } from 'vitest';
import { Refusal } from '../types';
import {
  gradesOf,
  ilacsFront,
  five,
  known,
  overall,
  readFront,
  readSingle,
  sifTitle,
  team,
} from './made-reports';
import { pages } from './made-pages';
import { parseReport } from './report';

describe('the authority in a title', () => {
  it.each([
    ['Inspection of York local authority', 'york'],
    ['Inspection of the City of York Council local authority', 'york'],
    ['Inspection of the London Borough of York', 'york'],
    ['Inspection of North Yorkshire', 'north-yorkshire'],
    ['Inspection of Newcastle-upon-Tyne City Council', 'newcastle-upon-tyne'],
  ])('%s', (title, authority) => expect(readFront({ title }).authority).toBe(authority));

  it.each([
    'Inspection of East Surrey local authority',
    'Inspection of Greater York local authority',
    'Inspection of York shire local authority',
    'Inspection of Newcastle-under-Lyme local authority',
    'Inspection of York (formerly Dorset County) local authority',
    'Inspection of West Midlands local authority',
  ])('refuses a name inside another: %s', (title) => {
    expect(() => readFront({ title })).toThrow(/^authority-unknown/);
  });

  it('refuses two names', () => {
    expect(() => readFront({ title: 'Inspection of York and Surrey' })).toThrow(/^ambiguous/);
    expect(() => readFront({ title: 'Inspection of York and London' })).toThrow(Refusal);
  });
});

describe('the kind of a report in its title', () => {
  it.each([
    'Pilot inspection of York local authority',
    'Focused visit and inspection of York local authority',
    'Monitoring visit after the inspection of York local authority',
    'Assurance inspection of York local authority',
    'Re-inspection of York local authority',
    'Reinspection of York local authority',
  ])('refuses what no layout has: %s', (title) => {
    expect(() => readFront({ title })).toThrow(/^unknown-layout/);
  });

  it('refuses a letter that quotes the dates and the table of a report', () => {
    const [, , ...rest] = ilacsFront({});
    const letter = pages([
      [72, 60, "Monitoring visit of York children's services"],
      [72, 120, "Following the inspection of York children's services we visited you."],
      ...rest,
      ...five.flat(),
    ]);
    expect(() => parseReport(letter, known)).toThrow(/^unknown-layout/);
  });

  it.each(['Follow-up inspection', 'Monitoring visit: inspection', 'Second inspection'])(
    'refuses one in the single inspection framework: %s',
    (kind) => {
      expect(() => readSingle(sifTitle('York', kind), overall, team)).toThrow(
        /^(?:unknown-layout|authority-unknown)/,
      );
    },
  );

  it('reads one that is known', () => {
    expect(gradesOf(readSingle(sifTitle('York', 'Re-inspection'), overall, team))).toHaveProperty('adoption');
  });
});
