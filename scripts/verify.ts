import { rmSync } from 'node:fs';
import { run } from './command.ts';
import { countTests, reportFiles } from './test-counts.ts';
import { live, shutDown } from './life.ts';
import { say, seconds, sinceStart } from './terminal.ts';

type Check = { name: string; program: string; args: string[]; env?: Record<string, string>; reports?: boolean };

const VITEST_REPORT = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'];

const CHECKS: Check[] = [
  { name: 'format', program: 'oxfmt', args: ['--check'] },
  { name: 'lint', program: 'oxlint', args: [] },
  { name: 'boundaries', program: 'turbo', args: ['boundaries'] },
  { name: 'breaking changes of the schema', program: process.execPath, args: ['scripts/schema-changes.ts'] },
  {
    name: 'types, translations, schema, builds',
    program: 'turbo',
    args: ['run', 'typecheck', 'i18n:check', 'schema:check', 'build', '--continue', '--output-logs=errors-only'],
  },
  // After the types, which React Router writes for its routes. Knip loads each app's Vite
  // configuration from here, where Lingui finds no configuration of its own.
  { name: 'unused code', program: 'knip', args: [], env: { LINGUI_CONFIG: 'apps/portal/lingui.config.ts' } },
  {
    name: 'unit and API tests',
    program: 'turbo',
    args: ['run', 'test', '--continue', '--concurrency=1', '--', ...VITEST_REPORT],
    reports: true,
  },
  { name: 'browser tests', program: 'pnpm', args: ['--filter', '@simpul/e2e', 'run', 'e2e'], reports: true },
];

/** `npm test`: every check, in the order in which it is quick to fail; the last line is the sum over all tests. */
await live(async () => {
  for (const file of reportFiles()) rmSync(file, { force: true });
  const failedChecks: string[] = [];
  const summary: string[] = [];
  for (const { name, program, args, env } of CHECKS) {
    const began = Date.now();
    say(`\n→ ${name}`);
    const { code } = await run({ program, args, env: { TURBO_TELEMETRY_DISABLED: '1', ...env }, show: true });
    if (code !== 0) failedChecks.push(name);
    summary.push(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(began)})`);
  }

  const tests = countTests();
  // A check without tests of its own, or a runner that fell over before it could report, counts as one failure.
  const failedWithoutTests = CHECKS.filter(({ name, reports }) => failedChecks.includes(name) && !(reports && tests.failed > 0)).length;
  const failed = tests.failed + failedWithoutTests;
  say(`\n${summary.join('\n')}\n${sinceStart()} in all; tests by package:\n${tests.lines.join('\n')}\n`);
  say(`${tests.passed} passed, ${failed} failed`);
  await shutDown(failed === 0 ? 0 : 1);
});
