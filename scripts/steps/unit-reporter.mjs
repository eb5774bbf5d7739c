import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Vitest's own JSON leaves out why a test was skipped, so this reporter counts: it writes
 * `{ passed, failed, skipped }` (verdict.mjs) to the file that GRADELINE_UNIT_REPORT names.
 */
export default class UnitReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const tested of modules) {
      const file = relative(process.cwd(), tested.moduleId);
      const before = count.failed;
      for (const test of tested.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') count.passed += 1;
        else if (state === 'skipped')
          count.skipped.push(`${file} ${test.fullName}: ${note?.trim() || 'no reason given'}`);
        else count.failed += 1;
      }
      // A file that could not be loaded, or a hook that failed, has no failed test to show for it.
      if (tested.state() === 'failed' && count.failed === before) count.failed += 1;
    }
    const path = process.env.GRADELINE_UNIT_REPORT;
    if (path) writeFileSync(path, JSON.stringify(count));
  }
}
