import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BenchRow, row } from './row.ts';

const root = path.resolve(import.meta.dirname, '../..');
const LIMIT_KB = 450;

function zipSize(browser: 'chrome' | 'firefox'): number {
  const output = path.join(root, '.output');
  execFileSync(path.join(root, 'node_modules/.bin/wxt'), ['zip', '-b', browser, '--mv3'], {
    cwd: root,
    stdio: 'ignore',
  });
  const zip = readdirSync(output).find((file) => file.endsWith(`-${browser}.zip`));
  if (!zip) throw new Error(`wxt zip left no package for ${browser}.`);
  return statSync(path.join(output, zip)).size / 1000;
}

/** What a teacher downloads, in kilobytes of 1,000 bytes, against the size we promised. */
export function benchPackages(): BenchRow[] {
  return [
    row('package-zip-chromium', 'kB', zipSize('chrome'), LIMIT_KB, 'our limit'),
    row('package-zip-firefox', 'kB', zipSize('firefox'), LIMIT_KB, 'our limit'),
  ];
}
