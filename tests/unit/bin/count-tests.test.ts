import { addCounts, countTests, describeCounts } from '../../../bin/jest-run.mjs';

const report = (counts: Partial<Parameters<typeof countTests>[0]>) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts,
});

test.each([
  ['tests that pass and fail', report({ numPassedTests: 5, numFailedTests: 2 }), 1, '5 passed, 2 failed'],
  ['a file that cannot be loaded', report({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }), 1, '5 passed, 1 failed'],
  ['a run that ends badly though every test passed', report({ numPassedTests: 5 }), 1, '5 passed, 1 failed'],
  ['a run without a report', null, 1, '0 passed, 1 failed'],
  ['a run that no test matched', report({}), 0, '0 passed, 0 failed'],
  ['skipped and planned tests', report({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }), 0, '1 passed, 0 failed, 3 skipped'],
])('counts %s', (_what, given, exitCode, expected) => {
  expect(describeCounts(countTests(given, exitCode))).toBe(expected);
});

test('sums the counts of several runs', () => {
  expect(addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
