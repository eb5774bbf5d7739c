import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { history, inspection } from './fixtures/builders';
import { framework } from './fixtures/framework';
import { intervalsIn, movesIn, publicationsIn } from './journeys';
import type { AuthorityOverview } from './overview';

const of = { framework, lane: 'overall', asAt: '2026-11-26' };

describe('the committed facts', () => {
  const rows = (file: string) =>
    parse<Record<string, string>>(readFileSync(new URL(`../../prisma/data/${file}.csv`, import.meta.url)), {
      columns: true,
    }).filter((row) => !row.retired_in);
  const inspections = rows('inspections').filter(
    ({ kind_code }) => kind_code === 'full' || kind_code === 'reinspection',
  );
  const graded = rows('judgements');
  const overview = [...new Set(inspections.map(({ key }) => key?.split('/')[0] ?? ''))].map(
    (slug): AuthorityOverview => ({
      authority: { ...history().authority, slug },
      inspections: inspections
        .filter(({ key }) => key?.startsWith(`${slug}/`))
        .sort((a, b) =>
          (b.end_date || b.published_on || '').localeCompare(a.end_date || a.published_on || ''),
        )
        .flatMap((row) => {
          const made = inspection(
            row.edition_code ?? '',
            [row.start_date || null, row.end_date ?? '', row.published_on ?? ''],
            {},
          );
          const overall = graded.find(
            ({ inspection_key, area_code }) => inspection_key === row.key && area_code === 'overall',
          );
          const kind = { ...made.kind, code: row.kind_code ?? '' };
          const grade = (['outstanding', 'good', 'requires_improvement', 'inadequate'] as const).find(
            (one) => one === overall?.grade,
          );
          return [
            {
              ...made,
              kind,
              key: row.key ?? '',
              judgements: grade ? [{ key: `${row.key}/overall`, area: 'overall', grade, reason: null }] : [],
            },
          ];
        }),
    }),
  );

  it('give as many moves as a plain reading of pairs', () => {
    const plain: Record<string, number> = {};
    for (const { inspections: all } of overview) {
      const grades = [...all].reverse().map(({ judgements }) => judgements[0]?.grade ?? null);
      grades.forEach((grade, index) => {
        const before = grades[index - 1];
        if (before && grade) plain[`${before} ${grade}`] = (plain[`${before} ${grade}`] ?? 0) + 1;
      });
    }
    const counted: Record<string, number> = {};
    for (const { from, to } of movesIn(overview, of))
      counted[`${from} ${to}`] = (counted[`${from} ${to}`] ?? 0) + 1;
    expect(counted).toEqual(plain);
    expect(Object.values(plain).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(250);
  });

  it('give the medians that are known of the time to publication', () => {
    const middle = (all: { days: number }[]) =>
      [...all].sort((a, b) => a.days - b.days)[Math.floor(all.length / 2)]?.days;
    const medians = publicationsIn(overview, framework).map(({ edition, kind, cases }) => [
      edition.code,
      kind?.code,
      middle(cases),
    ]);
    expect(medians).toContainEqual(['SIF', 'full', 50]);
    expect(medians).toContainEqual(['SIF', 'reinspection', 56]);
    expect(medians).toContainEqual(['ILACS_2018', 'full', 42]);
  });

  it('give no interval that is not between two inspections dated to the day', () => {
    const all = intervalsIn(overview, framework).flatMap(({ cases }) => cases);
    expect(Math.min(...all.map(({ days }) => days))).toBeGreaterThan(0);
  });
});
