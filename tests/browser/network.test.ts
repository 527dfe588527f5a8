import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../support/chromium.ts';
import { notOfTheBrowser } from '../support/of-the-browser.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { bundleScreens } from '../support/screens/bundles.ts';
import { listScreens } from '../support/screens/lists.ts';
import { settingScreens } from '../support/screens/settings.ts';
import type { Session } from '../support/session.ts';
import { claim, clip, collect } from '../support/teacher.ts';

let site: SampleSite;
let session: Session;
beforeAll(async () => {
  site = await startSampleSite();
  session = await startChromium({ proxyPort: site.port });
});
afterAll(async () => {
  await session?.close();
  await site?.close();
});

/** All requests go through the site, which notes them: the browser has no other way out. */
async function requestsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const before = site.requests.length;
  await work();
  await new Promise((late) => setTimeout(late, 500));
  return notOfTheBrowser(site.requests.slice(before));
}

test('saving, tagging and collecting a page sends nothing anywhere', async () => {
  await requestsDuring(() => session.visit(site.address('lesson')));
  const requests = await requestsDuring(async () => {
    const popup = await session.pressToolbarButton();
    await popup.see('status', /^Saved/);
    await claim(popup, 'Critical thinking', 'Because two causes fit.');
    await collect(popup, 'Water');
    await session.closePopup();
  });
  expect(requests).toEqual([]);
});

test('a video page asks for nothing more than it asks for without the extension', async () => {
  const requests = await requestsDuring(async () => {
    await clip(session, site.address('video'));
    await session.closePopup();
  });
  const elsewhere = requests.filter((address) => !address.startsWith('http://openriver.example/'));
  expect(elsewhere).toEqual([]);
});

test('the lists, bundles and settings of a library of one’s own stand without the network', async () => {
  const requests = await requestsDuring(async () => {
    const library = await session.openLibrary('#/trash');
    await library.read(() => document.title);
    for (const { name, open } of [...listScreens, ...bundleScreens, ...settingScreens])
      if (name !== 'inbox') await open(session);
  });
  expect(requests).toEqual([]);
});
