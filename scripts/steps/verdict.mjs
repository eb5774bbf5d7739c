/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count `skipped`: one line each, with the reason */

const reasonOf = (text) => text?.trim() || 'no reason given';

/**
 * Counts a report of Playwright (reporter `json`). A test that passed at a second try passed.
 * @param {{ suites?: object[], errors?: unknown[] }} report
 * @returns {Count}
 */
export function countBrowser(report) {
  const count = { passed: 0, failed: report.errors?.length ?? 0, skipped: [] };
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === 'expected' || test.status === 'flaky') count.passed += 1;
        else if (test.status === 'unexpected') count.failed += 1;
        else {
          const note = test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme');
          count.skipped.push(`${suite.file ?? ''} ${spec.title}: ${reasonOf(note?.description)}`);
        }
      }
    }
    suite.suites?.forEach(visit);
  };
  report.suites?.forEach(visit);
  return count;
}

/**
 * The closing lines of a run: each skip with its reason, how many, and the verdict.
 * @param {Count[]} counts
 * @returns {string[]}
 */
export function verdict(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = counts.flatMap((count) => count.skipped);
  return [
    ...skipped.map((line) => `skipped: ${line}`),
    `${skipped.length} skipped`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
}
