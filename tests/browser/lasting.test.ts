import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Session } from '../support/session.ts';
import { claim, clip, collect, rowsOf } from '../support/teacher.ts';

/** The extension's own storage, as its page sees it; Firefox shows it to a test only past its own wrapping of the page. */
interface ExtensionPage {
  wrappedJSObject?: ExtensionPage;
  chrome: { storage: { local: { get(key: string): Promise<{ sentinel?: { resources: number } }> } } };
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('what was saved stays, in %s', (_, start) => {
  test('a restart of the browser keeps the whole library', async () => {
    const site = await startSampleSite();
    const profile = mkdtempSync(path.join(os.tmpdir(), 'taproot-kept-'));
    const inOneRun = async <Answer>(work: (session: Session) => Promise<Answer>): Promise<Answer> => {
      const session = await start({ proxyPort: site.port, profile });
      return work(session).finally(() => session.close());
    };
    try {
      const before = await inOneRun(async (session) => {
        const popup = await clip(session, site.address('lesson'));
        await claim(popup, 'Communication', 'They defend their numbers.');
        await collect(popup, 'Water');
        return rowsOf(await session.openLibrary('#/all'));
      });
      const after = await inOneRun(async (session) => {
        const library = await session.openLibrary('#/all');
        await library.see('link', 'How clean is our river?');
        return rowsOf(library);
      });
      expect(after).toEqual(before);
    } finally {
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  describe('in one run of the browser:', () => {
    let site: SampleSite;
    let session: Session;
    beforeAll(async () => {
      site = await startSampleSite();
      session = await start({ proxyPort: site.port });
    });
    afterAll(async () => {
      await session?.close();
      await site?.close();
    });

    test('a library that the browser lost is missed, and a way back is offered', async () => {
      const library = await session.openLibrary('#/all');
      await library.click('button', 'Add the sample');
      await library.says('Water: who gets it?');
      await library.until('the number of resources to be remembered', () =>
        library.read(async () => {
          const page = globalThis as unknown as ExtensionPage;
          const { sentinel } = await (page.wrappedJSObject ?? page).chrome.storage.local.get('sentinel');
          return sentinel?.resources === 5;
        }),
      );
      await library.read(
        () =>
          new Promise((done) => {
            indexedDB.deleteDatabase('taproot').onsuccess = () => done(true);
          }),
      );

      const after = await session.openLibrary('#/all');
      await after.says('it held 5 resources');
      await after.click('button', 'It is right as it is');
      await after.until('the sentence to go', async () => !(await after.text()).includes('it held 5 resources'));
    });

    test('a page that the browser shows itself still gives a record, and a sentence says what is missing', async () => {
      const popup = await clip(session, site.address('atlas'));
      await popup.see('status', 'Saved the link to Inbox');
      await popup.says('The browser’s viewer does not show what is in this file');
      await popup.fill('textbox', 'What is it?', 'One map for each county.');
      await session.closePopup();

      const library = await session.openLibrary('#/inbox');
      const resource = await library.until('the words that were typed', async () => {
        const [row] = (await rowsOf(library)).resources ?? [];
        return row?.description !== undefined && row;
      });
      expect(resource).toMatchObject({
        kind: 'document',
        name: expect.stringMatching(/groundwater atlas/i),
        url: site.address('atlas'),
        description: 'One map for each county.',
      });
    });

    test('a page of the browser itself does no harm', async () => {
      await session.visit(session.browser === 'Chromium' ? 'chrome://version/' : 'about:license');
      const popup = await session.pressToolbarButton();
      // Chromium tells an extension nothing of its own pages, Firefox their titles.
      await popup.says(/Nothing to keep here|Saved the link to Inbox/);
    });
  });
});
