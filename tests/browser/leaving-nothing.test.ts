import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';

let site: SampleSite;
beforeEach(async () => {
  site = await startSampleSite();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await site.close();
});

const browsers = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;

/** Where programs lay what is temporary, for this test alone. */
function lookedAt(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'x-'));
  vi.stubEnv('TMPDIR', folder);
  return folder;
}

test.each(browsers)('%s leaves nothing among what is temporary on this computer', async (_, start) => {
  const folder = lookedAt();
  const session = await start({ proxyPort: site.port });
  await session.openLibrary('#/all');
  expect(readdirSync(folder)).not.toEqual([]);
  await session.close();
  expect(readdirSync(folder)).toEqual([]);
});

test.each(browsers)('%s leaves nothing either where the extension is not to be had', async (_, start) => {
  const folder = lookedAt();
  await expect(start({ proxyPort: site.port, extension: path.join(folder, 'nowhere') })).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});
