import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm test`: type check, lint, unit tests, and end-to-end tests on the built extension. The last line counts what
 * really ran; a step that dies without counts is one failure.
 */
const root = join(import.meta.dirname, '..', '..');
const results = join(root, '.output', 'test');

interface Count {
  passed: number;
  failed: number;
}

/** Runs a script of node_modules on this Node; true where it ends well. */
function ends(script: string, ...args: string[]): boolean {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return done.status === 0;
}

function step(name: string, ok: boolean): Count {
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}\n`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs Vitest and counts its tests; a suite that could not load counts as failed. */
function vitest(name: string, ...args: string[]): Count {
  const file = join(results, `${name}.json`);
  const ok = ends(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  );
  const count = existsSync(file) ? read(file) : { passed: 0, failed: 0 };
  if (!ok && count.failed === 0) count.failed = 1;
  if (count.passed + count.failed === 0) count.failed = 1;
  step(name, count.failed === 0);
  return count;
}

function read(file: string): Count {
  const json: {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  } = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = json.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0);
  return { passed: json.numPassedTests, failed: json.numFailedTests + unloaded.length };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const counts: Count[] = [
  step('types prepared', ends('wxt/bin/wxt.mjs', 'prepare')),
  step('type check', ends('typescript/bin/tsc', '--noEmit')),
  step('lint', ends('@biomejs/biome/bin/biome', 'check', '--error-on-warnings')),
  vitest('unit'),
  step('build', ends('wxt/bin/wxt.mjs', 'build')),
  vitest('e2e', '--config', 'tests/e2e/vitest.config.ts'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
