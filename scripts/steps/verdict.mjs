import { stripVTControlCharacters } from 'node:util';

/**
 * `skipped` and `retried` (passed, but only at the second try; docs/decisions/0141): one line each, with the reason.
 * @typedef {{ passed: number, failed: number, skipped: string[], retried?: string[] }} Count
 */

const reasonOf = (text) => text?.trim() || 'no reason given';

/** The first line of a fault, without the colours of a terminal. @param {string} [message] */
export const firstLineOf = (message = 'no reason given') =>
  stripVTControlCharacters(message).trim().split('\n')[0];

/**
 * Counts a report of Playwright (reporter `json`). A test that passed at the second try passed, and is named.
 * @param {{ suites?: object[], errors?: unknown[] }} report
 * @returns {Count}
 */
export function countBrowser(report) {
  const count = { passed: 0, failed: report.errors?.length ?? 0, skipped: [], retried: [] };
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const name = `${suite.file ?? ''} ${spec.title}`;
        if (test.status === 'flaky')
          count.retried.push(`${name}: ${firstLineOf(test.results?.[0]?.error?.message)}`);
        if (test.status === 'expected' || test.status === 'flaky') count.passed += 1;
        else if (test.status === 'unexpected') count.failed += 1;
        else {
          const note = test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme');
          count.skipped.push(`${name}: ${reasonOf(note?.description)}`);
        }
      }
    }
    suite.suites?.forEach(visit);
  };
  report.suites?.forEach(visit);
  return count;
}

/**
 * The closing lines of a run: what passed only at the second try, each skip with its reason, how many, and the verdict.
 * @param {Count[]} counts
 * @returns {string[]}
 */
export function verdict(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = counts.flatMap((count) => count.skipped);
  const retried = counts.flatMap((count) => count.retried ?? []);
  return [
    ...retried.map((line) => `passed only at the second try: ${line}`),
    ...skipped.map((line) => `skipped: ${line}`),
    `${skipped.length} skipped`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
}
