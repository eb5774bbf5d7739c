import { expect, it } from 'vitest';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { framework } from '@/lib/domain/fixtures/framework';
import { ribbons } from './ribbons';

const one = {
  authority: doncaster.authority,
  inspections: doncaster.inspections.map((inspection) => ({
    ...inspection,
    judgements: inspection.judgements.filter(({ area }) => area === 'overall'),
  })),
};
const named = (width: number, count: number) => {
  const shown = Array.from({ length: count }, () => one);
  const { drawing } = ribbons(shown, { framework, lane: 'overall', asAt: '2026-11-22', width, id: 'r' });
  return [...drawing.mark.markup.matchAll(/>(’?\d+)<\/text>/g)].map(([, year]) => year);
};

it('names years on every width, few of them where there is little room', () => {
  expect(named(1120, 1)).toContain('2016');
  expect(named(296, 30)).toEqual(['2014', '2018', '2022', '2026']);
});
