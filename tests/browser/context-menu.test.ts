import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { type ChromiumSession, startChromium } from '../support/chromium.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { clip, rowsOf } from '../support/teacher.ts';

let site: SampleSite;
let session: ChromiumSession;
beforeAll(async () => {
  site = await startSampleSite();
  session = await startChromium({ proxyPort: site.port });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** The part of the extension that no window shows. Chromium lets a test speak to it as the menu would. */
async function background() {
  const target = await session.puppet.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background script does not run.');
  return worker;
}

/** As much of Chromium's extension API as is spoken to here. */
interface Chromium {
  contextMenus: {
    update(id: string, changes: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
  tabs: { query(about: object): Promise<object[]> };
  storage: { session: { set(values: object): Promise<void> } };
}

test('saving is offered in the menu of pages, links, pictures and marked words, and nowhere else', async () => {
  const worker = await background();
  const offered = () =>
    worker.evaluate(async () => {
      const { contextMenus } = (globalThis as unknown as { chrome: Chromium }).chrome;
      // An entry that is not there cannot be updated.
      const isThere = (id: string) =>
        contextMenus
          .update(id, {})
          .then(() => [id])
          .catch(() => []);
      return (await Promise.all(['page', 'link', 'image', 'selection', 'frame', 'editable'].map(isThere))).flat();
    });
  await expect.poll(offered, { timeout: 5000 }).toEqual(['page', 'link', 'image', 'selection']);
});

test('a link that is saved from the menu lies in the Inbox, and the popup shows it as one saved before', async () => {
  await session.visit(site.address('article'));
  const worker = await background();
  await worker.evaluate(async (linkUrl) => {
    const { contextMenus, tabs } = (globalThis as unknown as { chrome: Chromium }).chrome;
    const [tab] = await tabs.query({ active: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'link', linkUrl, pageUrl: '', editable: false }, tab);
  }, site.address('lesson'));

  const library = await session.openLibrary('#/inbox');
  const saved = await library.until('the link in the library', async () => (await rowsOf(library)).resources?.[0]);
  expect(saved).toMatchObject({ url: site.address('lesson') });

  const popup = await clip(session, site.address('lesson'));
  await popup.see('button', 'Open in library');
});

test('a link that could not be saved from the menu is saved by the popup, and not the page around it', async () => {
  await session.visit(site.address('article'));
  const worker = await background();
  // What the menu leaves where its saving failed: no test can fill the disk.
  await worker.evaluate(async (url) => {
    const { storage } = (globalThis as unknown as { chrome: Chromium }).chrome;
    const chosen = { context: 'link', url, words: 'The weir' };
    await storage.session.set({ handedOver: { at: Date.now(), state: 'failed', chosen } });
  }, site.address('video'));
  const popup = await session.pressToolbarButton();
  await popup.see('status', say('capture.savedLink'));
  await session.closePopup();
  const library = await session.openLibrary('#/inbox');
  const urls = (await rowsOf(library)).resources?.map(({ url }) => url);
  expect(urls).toContain(site.address('video'));
  expect(urls).not.toContain(site.address('article'));
});

test('the text that the menu could not keep is tried again by the popup', async () => {
  await session.visit(site.address('article'));
  const library = await session.openLibrary('#/inbox');
  const [known] = (await rowsOf(library)).resources ?? [];
  const id = String(known?.id);
  const worker = await background();
  // What the menu leaves where there was no room for the text: no test can fill the disk.
  await worker.evaluate(
    async (resource, address) => {
      const { storage } = (globalThis as unknown as { chrome: Chromium }).chrome;
      const draft = { address, resource: { kind: 'page', name: 'An article', url: address } };
      const saved = { id: resource, isNew: true, restored: false, draft };
      const chosen = { context: 'page' };
      await storage.session.set({
        handedOver: { at: Date.now(), state: 'saved', chosen, saved },
        textNotKept: resource,
      });
    },
    id,
    site.address('article'),
  );
  expect((await rowsOf(library)).savedTexts?.map((row) => row.id)).not.toContain(id);
  const popup = await session.pressToolbarButton();
  await popup.until('the text to be kept', async () => (await rowsOf(popup)).savedTexts?.some((row) => row.id === id));
});

test('where the browser opens no panel, the moments are marked in a narrow window of the same page, which opens once', async () => {
  await clip(session, site.address('captions'));
  await session.closePopup();
  const worker = await background();
  // Nobody presses anything here, so the browser refuses the panel.
  const choose = () =>
    worker.evaluate(async () => {
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: Chromium }).chrome;
      const [tab] = await tabs.query({ url: 'http://openriver.example/*' });
      contextMenus.onClicked.dispatch({ menuItemId: 'moments', pageUrl: '', editable: false }, tab);
    });
  await choose();
  const window = await session.enterPanel();
  await window.see('heading', 'What the well says');
  await window.says(say('moments.keyMark'));
  await window.key('m');
  await window.see('button', say('moments.markEnd'));
  await choose();
  await new Promise((soon) => setTimeout(soon, 500));
  expect(session.puppet.targets().filter((target) => target.url().includes('/sidepanel.html'))).toHaveLength(1);
});
