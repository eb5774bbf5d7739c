import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { history, inspection } from './fixtures/builders';
import { framework } from './fixtures/framework';
import { Grade } from './grades';
import {
  type Counts,
  countSteps,
  existing,
  heldOn,
  type HeldOptions,
  quarters,
  stepOn,
  stretchesOf,
} from './held';
import type { AuthorityOverview } from './overview';

const options: HeldOptions = {
  framework,
  lane: 'overall',
  clock: 'happened',
  from: '2013-11-01',
  asAt: '2026-11-22',
};
const one = (inspections: AuthorityOverview['inspections'], rest = {}): AuthorityOverview => ({
  authority: { ...history().authority, ...rest },
  inspections,
});
const turned = one([
  inspection('ILACS_2026', ['2026-05-01', '2026-05-08', '2026-06-20'], { leadership: 'good' }),
  inspection('ILACS_2018', ['2022-02-14', '2022-02-25', '2022-04-08'], { overall: 'inadequate' }),
]);

describe('what an authority held', () => {
  it('is a grade from the end of its inspection, and none after one that makes no such judgement', () => {
    const stretches = stretchesOf(turned, options);
    expect(heldOn(stretches, '2022-02-24')?.held).toEqual({ kind: 'none' });
    expect(heldOn(stretches, '2022-02-25')?.held).toMatchObject({ kind: 'graded', grade: 'inadequate' });
    expect(heldOn(stretches, '2026-05-08')?.held).toEqual({ kind: 'not-judged' });
  });

  it('is known later than it happened', () => {
    const stretches = stretchesOf(turned, { ...options, clock: 'public' });
    expect(heldOn(stretches, '2022-04-07')?.held).toEqual({ kind: 'none' });
    expect(heldOn(stretches, '2022-04-08')?.held.kind).toBe('graded');
  });

  it('begins and ends with the authority', () => {
    const stretches = stretchesOf(one([], { validFrom: '2019-04-01', validTo: '2023-03-31' }), options);
    expect(heldOn(stretches, '2019-03-31')).toBeNull();
    expect(heldOn(stretches, '2023-03-31')?.held).toEqual({ kind: 'none' });
    expect(heldOn(stretches, '2023-04-01')).toBeNull();
  });

  it('is not overall what a looked-after inspection or a review of the board judged', () => {
    const looked = one([
      inspection('SIF', ['2015-01-01', '2015-01-09', '2015-03-01'], { lscb: 'good' }, 'lscb_review'),
      inspection(
        'LAC_2013',
        ['2013-08-01', '2013-08-09', '2013-09-01'],
        { overall: 'adequate' },
        'looked_after',
      ),
    ]);
    expect(stretchesOf(looked, options).map(({ held }) => held.kind)).toEqual(['none']);
    expect(stretchesOf(looked, { ...options, lane: 'lscb' }).at(-1)?.held.kind).toBe('graded');
  });
});

const gradeOf = (text: string | undefined): Grade | null =>
  Object.values(Grade).find((grade) => grade === text) ?? null;

/** Rows of the committed data that no revision retired, read without the code under test. */
const rows = (file: string): Record<string, string>[] =>
  parse<Record<string, string>>(readFileSync(new URL(`../../prisma/data/${file}.csv`, import.meta.url)), {
    columns: true,
  }).filter((row) => !row.retired_in);

describe('the counts of all areas in all quarters', () => {
  const text = (value: string | undefined) => value ?? '';
  const judged = rows('judgements');
  const editions = new Map(framework.editions.map((edition) => [edition.code, edition]));
  const kinds = new Set(['full', 'reinspection']);
  const overview = rows('authorities').map((row): AuthorityOverview => ({
    authority: {
      ...history().authority,
      slug: text(row.key),
      validFrom: row.valid_from || null,
      validTo: row.valid_to || null,
    },
    inspections: rows('inspections')
      .filter(({ key }) => key?.startsWith(`${text(row.key)}/`))
      .flatMap((found) => {
        const edition = editions.get(text(found.edition_code));
        if (!edition) return [];
        return {
          key: text(found.key),
          kind: {
            code: text(found.kind_code),
            label: '',
            isFull: kinds.has(text(found.kind_code)),
            track: null,
          },
          edition,
          startDate: found.start_date || null,
          endDate: found.end_date || null,
          publishedOn: found.published_on || null,
          judgements: judged
            .filter(({ inspection_key }) => inspection_key === found.key)
            .map((judgement) => ({
              key: text(judgement.key),
              area: text(judgement.area_code),
              grade: gradeOf(judgement.grade),
              reason: null,
            })),
        };
      }),
  }));

  it('are those that a plain reading of the tables gives', () => {
    const inspections = rows('inspections');
    const authorities = rows('authorities');
    const grades = new Map(judged.map((row) => [`${row.inspection_key}/${row.area_code}`, row.grade]));
    const last = (date: string) => {
      const [year, month] = date.split('-').map(Number);
      if (date.length === 10 || year === undefined) return date;
      return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
    };
    const areas: Record<string, [string, string[]][]> = {
      overall: [['overall', ['SIF', 'ILACS_2018', 'ILACS_2023']]],
      help_and_protection: [['help_and_protection', ['SIF', 'ILACS_2018', 'ILACS_2023', 'ILACS_2026']]],
      leadership: [
        ['leadership', ['SIF']],
        ['leadership', ['ILACS_2018', 'ILACS_2023', 'ILACS_2026']],
      ],
      care_leavers: [
        ['care_leavers', ['SIF']],
        ['care_and_care_leavers', ['ILACS_2018']],
        ['care_leavers', ['ILACS_2023', 'ILACS_2026']],
      ],
      in_care: [
        ['looked_after_and_permanence', ['SIF']],
        ['care_and_care_leavers', ['ILACS_2018']],
        ['in_care', ['ILACS_2023', 'ILACS_2026']],
      ],
      adoption: [['adoption', ['SIF']]],
      lscb: [['lscb', ['SIF']]],
    };
    // A review of the board that was published alone judges the board.
    const judging = (lane: string, kind = '') =>
      kinds.has(kind) || (lane === 'lscb' && kind === 'lscb_review');
    let compared = 0;
    for (const [lane, questions] of Object.entries(areas)) {
      const all = overview.map((authority) => stretchesOf(authority, { ...options, lane }));
      for (const [area, codes] of questions) {
        const series =
          framework.areas.find((row) => row.edition === codes[0] && row.area === area)?.series ?? '';
        const steps = countSteps(all, series);
        for (const day of quarters(options.asAt)) {
          const expected: Record<string, number> = {};
          for (const { key, valid_from, valid_to } of authorities) {
            if ((valid_from && valid_from > day) || (valid_to && valid_to < day)) continue;
            const [latest] = inspections
              .filter((row) => row.key?.startsWith(`${key}/`) && judging(lane, row.kind_code))
              .filter((row) => last(row.end_date || row.published_on || '9999') <= day)
              .sort((a, b) =>
                last(b.end_date || b.published_on || '').localeCompare(
                  last(a.end_date || a.published_on || ''),
                ),
              );
            const grade =
              latest && codes.includes(latest.edition_code ?? '') && grades.get(`${latest.key}/${area}`);
            if (grade) expected[grade] = (expected[grade] ?? 0) + 1;
          }
          const counted: Partial<Counts> = stepOn(steps, day)?.counts ?? {};
          expect(
            Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0)),
            `${lane} ${area} ${day}`,
          ).toEqual(expected);
          compared += 1;
        }
      }
    }
    expect(compared).toBe(12 * 52);
  });

  it('stand beside 152 authorities until March 2019, 151 until March 2021, 152 until March 2023, then 153', () => {
    const counts = existing(overview.map((authority) => stretchesOf(authority, options)));
    const on = (day: string) => stepOn(counts, day)?.count;
    expect(['2014-03-31', '2019-03-31', '2019-04-01', '2021-04-01', '2023-04-01'].map(on)).toEqual([
      152, 152, 151, 152, 153,
    ]);
  });
});
