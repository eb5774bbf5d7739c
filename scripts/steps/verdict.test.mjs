import { expect, it } from 'vitest';
import { countBrowser, verdict } from './verdict.mjs';

it('counts a browser report, nested as it is, with the reason of each skip', () => {
  const report = {
    errors: [{}],
    suites: [
      {
        file: 'a.spec.ts',
        specs: [
          { title: 'one', tests: [{ status: 'expected' }, { status: 'flaky' }, { status: 'unexpected' }] },
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
  });
});

it('ends with the number of skips and the verdict', () => {
  const counts = [
    { passed: 3, failed: 0, skipped: ['x: y'] },
    { passed: 1, failed: 2, skipped: [] },
  ];
  expect(verdict(counts)).toEqual(['skipped: x: y', '1 skipped', '4 passed, 2 failed']);
});
