import { pathToFileURL } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { barriersOn } from '../support/axe-in-page.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { startSampleSite } from '../support/sample-site.ts';
import { addSample, collectionAddress } from '../support/screens/sample.ts';
import type { Session } from '../support/session.ts';
import { savedFile } from '../support/teacher.ts';

/** The sample unit as a page that anyone can read, saved by the library's own screens. */
async function savePage(session: Session): Promise<string> {
  await addSample(session);
  const library = await session.openLibrary(await collectionAddress(session));
  await library.click('link', say('collection.share'), { within: ['main'] });
  await library.click('radio', new RegExp(`^${say('waysOut.format.page')}`));
  await library.click('button', say('sharing.save'));
  return savedFile(session, '.html');
}

/** What stands on each page of a PDF. */
async function wordsIn(pdf: Uint8Array): Promise<string[]> {
  const reading = getDocument({ data: pdf, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true });
  const document = await reading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await reading.destroy();
  return pages;
}

/** Letters alone: where a line breaks, and whether two letters are drawn as one, is the browser's own. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

test.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])(
  'a unit as a page opens from the disk, has no barriers in either theme, and prints whole, in %s',
  async (_, start) => {
    const site = await startSampleSite();
    const session = await start({ proxyPort: site.port });
    try {
      const file = await savePage(session);
      for (const dark of [false, true]) {
        await session.setDark(dark);
        await session.visit(pathToFileURL(file).href);
        expect(await barriersOn(await session.frontTab())).toEqual([]);
      }
      await session.setDark(false);
      const page = await session.frontTab();
      const shown = await page.read(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th)')].flatMap((element) =>
          element.querySelector('h1, h2, h3, p, li, td, th') ? [] : [element.textContent ?? ''],
        ),
      );
      expect(shown.length).toBeGreaterThan(40);

      const pages = await wordsIn(await session.print());
      const printed = lettersOf(pages.join(' '));
      expect(shown.filter((words) => !printed.includes(lettersOf(words)))).toEqual([]);
      // Five resources with quotes, claims and a table: a paper for each, and none that is empty.
      expect(pages.length).toBeGreaterThanOrEqual(2);
      expect(pages.length).toBeLessThanOrEqual(6);
      for (const words of pages) expect(lettersOf(words).length).toBeGreaterThan(20);
    } finally {
      await session.close();
      await site.close();
    }
  },
);
