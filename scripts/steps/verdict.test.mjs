import { expect, it } from 'vitest';
import { countBrowser, verdict } from './verdict.mjs';

it('counts a browser report, nested as it is, with the reason of each skip', () => {
  const report = {
    errors: [{}],
    suites: [
      {
        file: 'a.spec.ts',
        specs: [
          { title: 'one', tests: [{ status: 'expected' }, { status: 'unexpected' }] },
          {
            title: 'again',
            tests: [
              { status: 'flaky', results: [{ error: { message: '\u001b[31mLate\u001b[39m\nby 3 ms' } }, {}] },
            ],
          },
        ],
        suites: [
          {
            file: 'a.spec.ts',
            specs: [
              {
                title: 'two',
                tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no network' }] }],
              },
              { title: 'three', tests: [{ status: 'skipped', annotations: [] }] },
            ],
          },
        ],
      },
    ],
  };
  expect(countBrowser(report)).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['a.spec.ts two: no network', 'a.spec.ts three: no reason given'],
    retried: ['a.spec.ts again: Late'],
  });
});

it('ends with the number of skips and the verdict', () => {
  const counts = [
    { passed: 3, failed: 0, skipped: ['x: y'] },
    { passed: 1, failed: 2, skipped: [], retried: ['z: late'] },
  ];
  expect(verdict(counts)).toEqual([
    'passed only at the second try: z: late',
    'skipped: x: y',
    '1 skipped',
    '4 passed, 2 failed',
  ]);
});
