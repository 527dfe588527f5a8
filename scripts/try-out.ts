import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumBuild } from '../tests/support/chromium-program.ts';
import { firefoxBuild } from '../tests/support/firefox.ts';
import { findChromium, findFirefox } from '../tests/support/programs.ts';
import { startSampleSite } from '../tests/support/sample-site.ts';
import { temporaryIn, throwFolderAway } from '../tests/support/temporary.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';

// npm start with a display: a browser of its own, with an empty profile that is thrown away, and the extension in it.

if (!findChromium() && !findFirefox()) provideBrowsers(['chromium']);
const chromium = findChromium();
const firefox = findFirefox();
if (!chromium && !firefox) process.exit(1);

console.log('Building …');
build(chromium ? 'chrome' : 'firefox');
const site = await startSampleSite();
const lesson = site.localAddress('lesson');
console.log(`A browser opens on a sample lesson page, ${lesson}`);
console.log('Press the puzzle piece beside the address bar, pin Taproot, and press its button.');
console.log('What you save lives in this trial alone. Close the browser to end it.');

if (chromium) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'taproot-trial-'));
  // Also where the trial is ended in the terminal.
  process.once('exit', () => throwFolderAway(profile));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: false,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    env: { ...process.env, ...temporaryIn(profile) },
    defaultViewport: null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const closed = new Promise<void>((gone) => browser.once('disconnected', () => gone()));
  await browser.installExtension(chromiumBuild);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(lesson);
  await closed;
} else if (firefox) {
  const webExt = path.resolve(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js');
  const args = ['run', '--source-dir', firefoxBuild, '--firefox', firefox, '--start-url', lesson, '--no-reload'];
  spawnSync(process.execPath, [webExt, ...args], { stdio: 'inherit' });
}
await site.close();
