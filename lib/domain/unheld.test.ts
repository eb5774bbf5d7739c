import { describe, expect, it } from 'vitest';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { historyLayout } from './geometry/layout';
import { unheldBefore, unheldSentence } from './unheld';

const held = (edition: string, end: string, authority = {}) => {
  const made = history({ inspections: [inspection(edition, [null, end, null], { overall: 'good' })] });
  return { ...made, authority: { ...made.authority, ...authority } };
};

describe('what is missing before the first inspection', () => {
  it('is nothing where the first was made under the first edition', () => {
    expect(unheldBefore(doncaster)).toEqual([]);
    expect(unheldSentence(doncaster)).toBeNull();
  });

  it('is an edition that had gone out of use', () => {
    const late = held('ILACS_2018', '2019-07-26');
    expect(unheldBefore(late).map(({ code }) => code)).toEqual(['SIF']);
    expect(unheldSentence(late)).toMatch(/^No inspection of .+ under .*SIF.* is in our data\.$/);
    expect(historyLayout(late, { width: 1120, asAt: '2026-11-22' }).unheld?.text).toMatch(/SIF/);
  });

  it('is nothing while editions overlap, nor of a time before the authority', () => {
    expect(unheldBefore(held('ILACS_2018', '2018-03-09'))).toEqual([]);
    expect(unheldBefore(held('ILACS_2023', '2024-07-26', { validFrom: '2019-04-01' }))).toEqual([]);
  });
});
