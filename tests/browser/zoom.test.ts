import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { type ChromiumSession, startChromium } from '../support/chromium.ts';
import { cutWords } from '../support/cut-words.ts';
import { libraryScreens } from '../support/library-screens.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { firstRun } from '../support/screens/lists.ts';
import { addSample } from '../support/screens/sample.ts';
import { cutLines, focusUnseen, tooLow, whileSpaced } from '../support/zoomed.ts';

/** What is left of a window of 1280 × 1024 when everything in it is that much larger. */
const ZOOMS = [
  { zoom: '400 %', width: 320, height: 256 },
  { zoom: '200 %', width: 640, height: 512 },
];
const [LARGEST = { width: 320, height: 256 }] = ZOOMS;

describe('zoomed until a quarter of the window is left', () => {
  let site: SampleSite;
  let session: ChromiumSession;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await startChromium({ proxyPort: site.port, still: true });
    await session.openLibrary('#/settings');
    await session.setWidth(LARGEST.width, LARGEST.height);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** All can be read, also with the words further apart, and what has the focus can be seen. */
  async function expectUsable(screen: Screen): Promise<void> {
    for (const { zoom, width, height } of ZOOMS) {
      await session.setWidth(width, height);
      await screen.rest();
      const { unseen, controls } = await focusUnseen(screen);
      const found = {
        unseen,
        tooLow: await tooLow(screen),
        fits: await screen.fitsItsWidth(),
        cut: await whileSpaced(screen, async () => [...(await cutWords(screen)), ...(await cutLines(screen))]),
      };
      expect({ zoom, ...found }).toEqual({ zoom, unseen: [], tooLow: [], fits: true, cut: [] });
      expect(controls).toBeGreaterThan(0);
    }
  }

  /** The way there is gone in the smallest window, by pressing what can be pressed there. */
  async function reach(open: (session: ChromiumSession) => Promise<Screen>): Promise<Screen> {
    await session.setWidth(LARGEST.width, LARGEST.height);
    return open(session);
  }

  test('the library on its first day', async () => {
    await expectUsable(await reach(firstRun.open));
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

    test.each(libraryScreens)('$name', async ({ open }) => {
      await expectUsable(await reach(open));
    });
  });
});
