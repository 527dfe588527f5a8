import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { barriersOn, COLOURS } from '../support/axe-in-page.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { libraryScreens } from '../support/library-screens.ts';
import { notOfTheBrowser } from '../support/of-the-browser.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { firstRun } from '../support/screens/lists.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { claim, clip } from '../support/teacher.ts';
import { expectUsableZoomed, zoomIn } from '../support/usable-zoomed.ts';
import { NARROW, WIDE, whileNarrow } from '../support/widths.ts';

let site: SampleSite;
let session: Session;

/**
 * Nothing that axe-core finds, in light and by its colours in dark, and nothing that runs past the edge. On a narrow screen the colours are
 * those of a wide one: there they are not asked again.
 */
async function expectNoBarriers(screen: Screen, width = WIDE): Promise<void> {
  const narrow = width === NARROW;
  expect({ width, barriers: await barriersOn(screen, narrow ? { without: COLOURS } : {}) }).toEqual({
    width,
    barriers: [],
  });
  if (!narrow) {
    await session.setDark(true);
    try {
      await screen.turned(true);
      expect({ dark: true, barriers: await barriersOn(screen, { only: COLOURS }) }).toEqual({
        dark: true,
        barriers: [],
      });
    } finally {
      await session.setDark(false);
    }
    await screen.turned(false);
  }
  expect({ width, fits: await screen.fitsItsWidth() }).toEqual({ width, fits: true });
}

beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

describe.each([
  ['Chromium', startChromium, libraryScreens],
  [
    'Firefox',
    startFirefox,
    libraryScreens.filter(({ name }) => ['list', 'library', 'collection', 'export'].includes(name)),
  ],
])('nothing stands in the way of a screen reader, in %s:', (browser, start, screens) => {
  beforeAll(async () => {
    session = await start({ proxyPort: site.port, width: WIDE, height: 900, still: true, roomy: true });
  });
  afterAll(() => session.close());

  test('the library on its first day', async () => {
    await expectNoBarriers(await firstRun.open(session));
  });

  test('a colour that is too faint in the dark is seen by this test', async () => {
    const library = await firstRun.open(session);
    await session.setDark(true);
    await library.turned(true);
    await library.read(() =>
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('p'), { textContent: 'Faint', style: 'color: #333' })),
    );
    expect(await barriersOn(library, { only: COLOURS })).toEqual([expect.stringMatching(/^color-contrast: .+>Faint</)]);
    await session.setDark(false);
  });

  test('a barrier is seen by this test, and said with its place and markup', async () => {
    const library = await firstRun.open(session);
    await library.read(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await barriersOn(library)).toEqual([
      expect.stringMatching(/^button-name: .+ @ .*button.* <button><\/button>$/),
    ]);
  });

  describe('with the sample unit', () => {
    let requestsBefore = 0;
    beforeAll(async () => {
      await addSample(session);
      requestsBefore = site.requests.length;
    });

    test.each(screens)(`$name${browser === 'Chromium' ? ', also zoomed and at 320 px' : ''}`, async ({ open }) => {
      if (browser === 'Chromium') await zoomIn(session);
      const screen = await open(session);
      if (browser === 'Chromium') {
        await expectUsableZoomed(session, screen);
        await session.setWidth(WIDE);
      }
      await expectNoBarriers(screen, WIDE);
      expect(await screen.standsStill()).toBe(true);
      if (browser !== 'Chromium') return;
      await whileNarrow(session, async () => {
        await expectNoBarriers(screen, NARROW);
        expect(await screen.standsStill()).toBe(true);
      });
    });

    // All that the browser asks for goes through the site of the tests, which notes it.
    if (browser === 'Chromium')
      test('none of these screens, which name pages of the web, asked the network for anything', async () => {
        expect(notOfTheBrowser(site.requests.slice(requestsBefore))).toEqual([]);
      });
  });

  test('the popup of a page saved just now, with a claim', async () => {
    const popup = await clip(session, site.address('lesson'));
    await expectNoBarriers(popup);
    await claim(popup, 'Critical thinking', 'Because.');
    await expectNoBarriers(popup);
  });

  test('the popup of a page saved before', async () => {
    await expectNoBarriers(await clip(session, site.address('lesson')));
  });

  test('the popup of a page that may not be read', async () => {
    const popup = await clip(session, site.address('atlas'));
    await popup.says('The browser’s viewer does not show what is in this file');
    await expectNoBarriers(popup);
    await popup.click('button', 'Undo');
    await popup.see('status', 'Taken back');
    await expectNoBarriers(popup);
  });

  test('the panel beside a video: before a moment, with one at hand, and with its transcript', async () => {
    const popup = await clip(session, site.address('captions'));
    await popup.click('button', say('moments.mark'));
    const panel = await session.enterPanel();
    await panel.see('button', say('transcript.keep'));
    await expectNoBarriers(panel);
    expect(await panel.fitsItsWidth()).toBe(true);
    await panel.click('button', say('moments.markStart'));
    await panel.click('button', /^Critical thinking/);
    await panel.see('radio', say('common.strength_2'));
    await panel.click('button', say('transcript.keep'));
    await panel.see('listbox', say('transcript.lines'));
    await expectNoBarriers(panel);
    expect(await panel.fitsItsWidth()).toBe(true);
  });

  test('the popup fits its window: nothing runs past its edges, and it is no higher than 600', async () => {
    const popup = await clip(session, site.address('lesson'));
    expect(await popup.fitsItsWidth()).toBe(true);
    expect(await popup.read(() => window.innerHeight)).toBeLessThanOrEqual(600);
  });
});
