import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const wxt = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'wxt.cmd' : 'wxt');

/** Builds the extension; ends this process with what the build said where it fails. */
export function build(browser: 'chrome' | 'firefox'): void {
  const { status, stdout, stderr } = spawnSync(wxt, ['build', '-b', browser, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}\nThe extension could not be built.`);
  process.exit(1);
}
