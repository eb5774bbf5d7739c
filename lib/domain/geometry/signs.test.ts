import { describe, expect, it } from 'vitest';
import { history, inspection } from '../fixtures/builders';
import { doncaster } from '../fixtures/doncaster';
import { compareLayout } from './compare';
import { ribbonFrom, ribbonLayout } from './ribbon';
import { compareSigns, ribbonSigns } from './signs';

const asAt = '2026-11-22';
const options = { lane: 'overall', from: ribbonFrom, asAt };

describe('a key explains what is drawn and nothing else', () => {
  it('on ribbons', () => {
    expect(ribbonSigns([ribbonLayout(doncaster, options)])).toEqual([
      'cut',
      'fades',
      'unused',
      'line',
      'bracket',
    ]);
    const young = history({
      inspections: [inspection('ILACS_2023', ['2024-01-08', '2024-01-19', null], { overall: 'not_judged' })],
    });
    const drawn = ribbonSigns([ribbonLayout(young, { ...options, validFrom: '2023-04-01' })]);
    expect(drawn).toContain('void');
    expect(drawn).not.toContain('bracket');
    expect(drawn).not.toContain('cut');
  });

  it('on a comparison', () => {
    const view = {
      width: 1120,
      names: 184,
      asAt,
      clock: 'happened',
      align: 'calendar',
      from: null,
      to: null,
    } as const;
    const of = (one: typeof doncaster, lanes: string[]) =>
      compareSigns(compareLayout([one], { ...view, lanes }));
    expect(of(doncaster, ['overall'])).toEqual(['cut', 'fades', 'unused', 'shade']);
    expect(of(doncaster, ['in_care', 'care_leavers'])).toContain('spans');
    const young = { ...doncaster, authority: { ...doncaster.authority, validFrom: '2023-04-01' } };
    expect(of({ ...young, inspections: [] }, ['overall'])).toEqual(['bound']);
  });
});
