import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { screensNamed } from '../support/library-screens.ts';
import { moved } from '../support/moved.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import { firstRun } from '../support/screens/lists.ts';
import { addSample } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { clip } from '../support/teacher.ts';
import { WIDE } from '../support/widths.ts';

/** One screen for each way in which a page is read and drawn. */
const SHOWN = [
  ...['inbox', 'library', 'collection', 'collection-coverage', 'coverage', 'export', 'feedback-round', 'reading'],
  ...['moments', 'document-pages', 'settings', 'tags-alike', 'link-gone'],
];

describe('nothing is pushed away under a press while a screen opens:', () => {
  let site: SampleSite;
  let session: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await startChromium({ proxyPort: site.port, width: WIDE, height: 900, still: true });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const expectNothingMoved = async (screen: Screen) => {
    await screen.settled();
    expect(await moved(screen)).toEqual([]);
  };

  test('what is pushed away is seen by this test', async () => {
    const library = await firstRun.open(session);
    await library.read(() => {
      const late = document.createElement('p');
      late.style.cssText = 'block-size: 100px';
      document.querySelector('main')?.prepend(late);
    });
    await library.settled();
    expect(await moved(library)).toContainEqual(expect.stringMatching(/: \d+, [\d.]+ → \d+, [\d.]+$/));
  });

  test('the library on its first day', async () => {
    await expectNothingMoved(await firstRun.open(session));
  });

  test('a search right after a page was saved, whose words are read a moment later', async () => {
    await clip(session, site.address('lesson'));
    const library = await session.openLibrary('#/all?q=river');
    await library.see('list', say('library.resources'));
    await expectNothingMoved(library);
  });

  describe('with the sample unit', () => {
    beforeAll(async () => {
      await session.close();
      session = await startChromium({ proxyPort: site.port, width: WIDE, height: 900, still: true });
      await addSample(session);
    });

    test.each(screensNamed(SHOWN))('$name', async ({ open }) => {
      await expectNothingMoved(await open(session));
    });
  });
});
