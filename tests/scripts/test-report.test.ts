import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countsOf } from '../../scripts/test-report.ts';

function reportWith(content: object): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('tests that passed and failed are counted', () => {
  const file = reportWith({
    numPassedTests: 5,
    numFailedTests: 2,
    testResults: [{ status: 'failed', assertionResults: [{}] }],
  });
  expect(countsOf(file, false)).toEqual({ passed: 5, failed: 2 });
});

test('a file that breaks before its first test counts as a failure', () => {
  const file = reportWith({
    numPassedTests: 5,
    numFailedTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  });
  expect(countsOf(file, false)).toEqual({ passed: 5, failed: 1 });
});

test('an error outside every test, or no report at all, counts as a failure', () => {
  const file = reportWith({ numPassedTests: 5, numFailedTests: 0, testResults: [] });
  expect(countsOf(file, false)).toEqual({ passed: 5, failed: 1 });
  expect(countsOf('/nowhere/report.json', true)).toEqual({ passed: 0, failed: 1 });
});
