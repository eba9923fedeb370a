/** Sums what the test runners reported. Pure. */

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * What a JSON report of Vitest counts. A file that could not be loaded holds no test, so it counts as one failed.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  const unloaded = (report.testResults ?? []).filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && (file.assertionResults ?? []).length === 0,
  ).length;
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloaded,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * What a JSON report of Playwright counts. Errors outside of tests count as failed.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats ?? {};
  return {
    passed: expected + flaky,
    failed: unexpected + (report.errors ?? []).length,
    skipped,
  };
}

/**
 * The count of one runner: one that crashed, left no report or ran no test counts as one failed.
 * @param {{ code: number, count: Count | null }} result
 * @returns {Count}
 */
export function settle({ code, count }) {
  const { passed, failed, skipped } = count ?? { passed: 0, failed: 0, skipped: 0 };
  const blamed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: blamed ? 1 : failed, skipped };
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The line that everything ends with. @param {Count} total */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
