import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { provideBrowsers } from './browsers.ts';
import { type Counts, countsOf } from './test-report.ts';

const root = path.resolve(import.meta.dirname, '..');
const started = Date.now();

/** One step: a command that passes or fails as one, or a set of vitest's tests, each of which counts. */
type Step = { name: string; command: string[] } | { name: string; project: string };

const steps: Step[] = [
  { name: 'Types', command: ['wxt', 'prepare'] },
  { name: 'Types, checked', command: ['tsc', '--noEmit'] },
  { name: 'Lint and layers', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Nothing unused', command: ['knip'] },
  { name: 'Unit tests', project: 'unit' },
  { name: 'Build for Chromium', command: ['wxt', 'build'] },
  { name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'Firefox accepts the add-on',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  { name: 'Rules of the house', project: 'repository' },
  { name: 'The extension in real browsers', project: 'browser' },
];

/** Runs a program of node_modules/.bin, its words going straight to the terminal. */
function run([program = '', ...args]: string[]): boolean {
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', program), args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function runTests(project: string): Counts {
  const report = path.join(root, '.output', `report-${project}.json`);
  rmSync(report, { force: true });
  const ended = run([
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countsOf(report, ended);
}

function take(step: Step): Counts {
  if ('project' in step) return runTests(step.project);
  return run(step.command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const results: (Counts & { name: string; seconds: number })[] = [];
// What is left of an earlier build must not be what the browsers test.
rmSync(path.join(root, '.output'), { recursive: true, force: true });
const { missing } = provideBrowsers(['chromium', 'firefox']);
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const begun = Date.now();
  results.push({ name: step.name, ...take(step), seconds: (Date.now() - begun) / 1000 });
}

const total = (of: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[of], 0);
console.log('\n');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name}: ${passed} passed${failed ? `, ${failed} failed` : ''}, ${seconds.toFixed(0)} s`,
  );
}
if (missing.length > 0)
  console.log(`Without ${missing.join(' and ')} the tests that need it could not run, and count as failed.`);
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} min in all`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;
