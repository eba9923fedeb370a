import { describe, expect, test } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countVitest,
  settle,
  sum,
} from '../../../tools/lib/results.mjs';

describe('counting', () => {
  test('Vitest: skipped and planned tests are skipped, a file that could not load is one failed', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}, {}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 3 });
  });

  test('Playwright: errors outside of tests are failed', () => {
    const report = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 5 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 4, failed: 3, skipped: 5 });
  });

  test('a report without its fields counts nothing', () => {
    expect(countVitest({})).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countPlaywright({})).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('settling', () => {
  const good = { passed: 2, failed: 0, skipped: 1 };

  test('keeps what an orderly runner counted', () => {
    expect(settle({ code: 0, count: good })).toEqual(good);
    expect(settle({ code: 1, count: { ...good, failed: 3 } })).toEqual({ ...good, failed: 3 });
  });

  test.each([
    ['left no report', { code: 0, count: null }],
    ['crashed before it wrote one', { code: 139, count: null }],
    ['ran no test', { code: 0, count: { passed: 0, failed: 0, skipped: 0 } }],
    ['skipped every test', { code: 0, count: { passed: 0, failed: 0, skipped: 9 } }],
    ['failed though every test passed', { code: 1, count: good }],
  ])('counts a runner that %s as one failed', (_, result) => {
    expect(settle(result).failed).toBe(1);
  });
});

describe('the closing line', () => {
  test('sums all runners', () => {
    const total = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 3 },
    ]);
    expect(closingLine(total)).toBe('3 passed, 1 failed, 3 skipped');
  });

  test('leaves out what was not skipped', () => {
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });
});
