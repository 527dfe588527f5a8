import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from './programs.ts';
import type { SessionOptions } from './session.ts';
import { temporaryIn } from './temporary.ts';

/** The extension as it is built. */
export const chromiumBuild = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Flags that keep the browser itself off the network, so that every request seen is one of a page or of the extension. */
const quietFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=MediaRouter,OptimizationHints,Translate,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater',
];

/** Opens a headless Chromium whose every request goes through the sample site. */
export async function openBrowser(options: SessionOptions, profile: string): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found. Set CHROME_PATH to one.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    env: { ...process.env, ...temporaryIn(profile) },
    defaultViewport: null,
    args: [
      ...quietFlags,
      // V8 begins with a small heap and clears it again and again while axe walks through a page.
      ...(options.roomy ? ['--js-flags=--initial-heap-size=512'] : []),
      ...(options.trusts ? [`--ignore-certificate-errors-spki-list=${options.trusts}`] : []),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      // The headless screen is 800 x 600 unless told, and would cut the popup.
      '--screen-info={1920x1400}',
      `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
    ],
  });
}
