import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { type ChromiumSession, startChromium } from '../support/chromium.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { firstRun } from '../support/screens/lists.ts';
import { addSample } from '../support/screens/sample.ts';
import { expectUsableZoomed, zoomIn } from '../support/usable-zoomed.ts';
import { focusUnseen } from '../support/zoomed.ts';

// Every other screen is looked at zoomed where all of them are walked through for screen readers.
describe('zoomed until a quarter of the window is left', () => {
  let site: SampleSite;
  let session: ChromiumSession;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await startChromium({ proxyPort: site.port, still: true });
    await session.openLibrary('#/settings');
    await zoomIn(session);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  test('the library on its first day', async () => {
    await expectUsableZoomed(session, await firstRun.open(session));
  });

  describe('with the sample unit', () => {
    beforeAll(() => addSample(session));

    test('a control that is covered is seen by this test', async () => {
      const library = await session.openLibrary('#/settings');
      await library.see('heading', 'Settings');
      await library.read(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: white';
        document.body.append(cover);
      });
      const { unseen, controls } = await focusUnseen(library);
      expect(unseen.length).toBeGreaterThan(controls / 2);
    });

    test('on a telephone the filters go on below each other, and not sideways out of sight', async () => {
      await session.setWidth(320, 700);
      const library = await session.openLibrary('#/all');
      await library.click('button', say('filter.open'));
      await library.see('heading', say('filter.title'));
      const [inside = 0, room = 0] = await library.read(() => {
        const groups = document.querySelector('.facets__groups');
        return [groups?.scrollWidth, groups?.clientWidth];
      });
      expect(room).toBeGreaterThan(0);
      expect(inside).toBeLessThanOrEqual(room);
    });
  });
});
