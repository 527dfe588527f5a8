import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from '../tests/support/programs.ts';

const browsers = {
  chromium: {
    find: findChromium,
    debian: 'chromium',
    advice: 'Chromium, Chrome or Edge: install one, or set CHROME_PATH to where it is.',
  },
  firefox: {
    find: findFirefox,
    debian: 'firefox-esr',
    advice: 'Firefox 142 or later: install it, or set FIREFOX_PATH to where it is.',
  },
};
export type BrowserName = keyof typeof browsers;

const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptGet(...args: string[]): void {
  spawnSync('apt-get', ['-q', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Finds the browsers, installs those that are missing where this is Debian and we are root, and says how to get the rest. */
export function provideBrowsers(names: BrowserName[]): { missing: BrowserName[] } {
  const lacking = () => names.filter((name) => !browsers[name].find());
  if (lacking().length > 0 && mayInstall()) {
    const wanted = lacking().map((name) => browsers[name].debian);
    console.log(`Installing ${wanted.join(' and ')} with apt-get …`);
    aptGet('update');
    aptGet('install', '--no-install-recommends', ...wanted);
  }
  const missing = lacking();
  for (const name of missing) console.error(`Not found on this computer: ${browsers[name].advice}`);
  return { missing };
}
