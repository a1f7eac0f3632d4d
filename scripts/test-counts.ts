import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './command.ts';

/** The parts we read of what Vitest and Playwright report as JSON. */
type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number }; errors: unknown[] };

type Counts = { passed: number; failed: number };

const REPORTS = '{apps,packages}/*/test-results/{vitest,playwright}.json';

export const reportFiles = (): string[] => globSync(REPORTS, { cwd: root }).map((file) => join(root, file));

/** Adds up what every test runner has written. A test that passed only when repeated has failed. */
export function countTests(): Counts & { lines: string[] } {
  const counts = reportFiles().map((file) => ({ file, ...countsOf(file) }));
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    lines: counts.map(
      ({ file, passed, failed }) => `  ${relative(root, file).split('/').slice(0, 2).join('/')}: ${passed} passed, ${failed} failed`,
    ),
  };
}

function countsOf(file: string): Counts {
  // Our own runners wrote it a moment ago.
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  if ('stats' in report) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected, failed: unexpected + flaky + report.errors.length };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
