import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { speak } from '../../src/words/speak.ts';
import { startChromium } from '../support/chromium.ts';
import { cutWords } from '../support/cut-words.ts';
import { libraryScreens } from '../support/library-screens.ts';
import { buildPseudoLanguage, speakPseudoLanguage } from '../support/pseudo-language.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { firstRun } from '../support/screens/lists.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { expectWhole, rememberLanguage, turnRound } from '../support/spoken-language.ts';
import { clip } from '../support/teacher.ts';
import { WIDE, whileNarrow } from '../support/widths.ts';

describe('a language with longer words is shown whole:', () => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await startChromium({
      proxyPort: site.port,
      width: WIDE,
      height: 900,
      still: true,
      extension: buildPseudoLanguage(),
    });
    await rememberLanguage(session, 'es');
    speakPseudoLanguage();
  });
  afterAll(async () => {
    await speak('en', 'en');
    await session?.close();
    await site?.close();
  });

  test('the library on its first day', async () => {
    await expectWhole(await firstRun.open(session));
  });

  describe('with the sample unit', () => {
    beforeAll(() => addSample(session));

    test('words that are cut are seen by this test', async () => {
      const library = await session.openLibrary('#/settings');
      await library.see('heading', say('settings.title'));
      await library.read(() => {
        const narrow = document.createElement('p');
        narrow.textContent = 'cut-off-in-the-middle';
        narrow.style.cssText = 'inline-size: 40px; overflow: hidden; white-space: nowrap';
        document.querySelector('main')?.append(narrow);
      });
      expect(await cutWords(library)).toEqual(['cut-off-in-the-middle in .']);
    });

    test('the popup', async () => {
      await expectWhole(await clip(session, site.address('lesson')));
      await session.closePopup();
    });

    test.each(libraryScreens)('$name, also from right to left and at 320 px', async ({ open }) => {
      const screen = await open(session);
      await expectWhole(screen);
      await turnRound(screen, 'rtl');
      await expectWhole(screen);
      await whileNarrow(session, async () => {
        await expectWhole(screen);
        await turnRound(screen, 'ltr');
        await expectWhole(screen);
      });
    });
  });
});
