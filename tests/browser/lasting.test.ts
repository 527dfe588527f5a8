import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { startSampleSite } from '../support/sample-site.ts';
import { claim, clip, collect, rowsOf } from '../support/teacher.ts';

describe.each([
  ['Chromium', startChromium, 'chrome://version/'],
  ['Firefox', startFirefox, 'about:license'],
])('what was saved stays, in %s', (_, start, ownPage) => {
  test('a restart of the browser keeps the whole library', async () => {
    const site = await startSampleSite();
    const profile = mkdtempSync(path.join(os.tmpdir(), 'taproot-kept-'));
    try {
      const first = await start({ proxyPort: site.port, profile });
      const popup = await clip(first, site.address('lesson'));
      await claim(popup, 'Communication', 'They defend their numbers.');
      await collect(popup, 'Water');
      const before = await rowsOf(await first.openLibrary('#/all'));
      await first.close();

      const second = await start({ proxyPort: site.port, profile });
      const library = await second.openLibrary('#/all');
      await library.see('link', 'How clean is our river?');
      expect(await rowsOf(library)).toEqual(before);
      await second.close();
    } finally {
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('a page that the browser keeps to itself still gives a record, and a sentence says what is missing', async () => {
    const site = await startSampleSite();
    const session = await start({ proxyPort: site.port });
    try {
      await session.visit(ownPage);
      const popup = await session.pressToolbarButton();
      await popup.see('status', 'Saved the link to Inbox');
      await popup.says('The browser lets no extension read its own pages');
      await popup.fill('textbox', 'What is it?', 'How this browser was built.');
      await session.closePopup();
      const { resources = [] } = await rowsOf(await session.openLibrary('#/all'));
      expect(resources).toEqual([expect.objectContaining({ kind: 'page', description: 'How this browser was built.' })]);
      expect(resources[0]?.name).not.toBe('');
    } finally {
      await session.close();
      await site.close();
    }
  });
});
