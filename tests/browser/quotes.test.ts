import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import type { Screen } from '../support/screen.ts';
import type { Session } from '../support/session.ts';
import { rowsOf } from '../support/teacher.ts';

const BY_BUTTON = 'It took the class eleven minutes to find the axis that does not start at zero.';
const BY_KEYS = 'They wanted to know who draws such graphs, and whether anybody had ever noticed.';
const BY_MENU = 'One only had to look, and to say aloud what one saw.';
const REWORDED = 'They asked who draws such graphs, and whether anybody had ever noticed.';

/**
 * So many paragraphs come first that no quote is in sight before the page is scrolled. The picture has its room from the start: when it comes, it
 * would push away the words to which the browser has scrolled already.
 */
const longer = (html: string): string => {
  const told = Array.from({ length: 40 }, (_, at) => `<p>Week ${at + 1}: the class drew graph number ${at + 1}.</p>`);
  return html.replace('<figure>', `${told.join('')}<figure>`).replace('<img ', '<img width="640" height="320" ');
};

/** Another paragraph comes first, one quote is worded otherwise, and the words of another are gone. */
const edited = (html: string): string =>
  longer(html)
    .replace('<figure>', '<p>This page was looked over in spring, and is a little longer now.</p><figure>')
    .replace(BY_KEYS, REWORDED)
    .replace(BY_MENU, '');

const markWords = (page: Screen, words: string): Promise<string> =>
  page.read((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    return String(getSelection());
  }, words);

/** Where words of the page are, which are not in sight at its beginning. */
const place = (page: Screen, words: string) =>
  page.read((wanted) => {
    const block = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(wanted));
    const { top = -1, bottom = 0 } = block?.getBoundingClientRect() ?? {};
    return { isThere: block !== undefined, isScrolled: scrollY > 0, isInSight: top >= 0 && bottom <= innerHeight };
  }, words);

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('quotes of a page, in %s', (_, start) => {
  let site: SampleSite;
  let session: Session;
  let resource: string;
  beforeAll(async () => {
    site = await startSampleSite();
    session = await start({ proxyPort: site.port, width: 1280, height: 860 });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** The quotes by their words, with what of the saved text stands at their place, once all have what is waited for. */
  const placed = async (screen: Screen, wanted: Record<string, string | undefined>) => {
    const read = async () => {
      const { excerpts = [], savedTexts = [] } = await rowsOf(screen);
      const text = String(savedTexts[0]?.text);
      return Object.fromEntries(
        excerpts.map(({ exact, position }) => {
          const { start, end } = (position ?? {}) as { start?: number; end?: number };
          return [exact, start === undefined ? undefined : text.slice(start, end)];
        }),
      );
    };
    await expect.poll(read, { timeout: 10_000 }).toEqual(wanted);
  };

  test('are the words that were marked when the button, the keys or the entry of the menu were pressed', async () => {
    site.edit('article', longer);
    await session.visit(site.address('article'));
    const page = await session.frontTab();
    expect(await markWords(page, BY_BUTTON)).toBe(BY_BUTTON);
    await (await session.pressToolbarButton()).says(BY_BUTTON);
    await session.closePopup();
    await markWords(await session.frontTab(), BY_KEYS);
    const popup = await session.pressSaveKeys();
    await popup.says(BY_KEYS);
    await popup.says(BY_BUTTON);
    await session.closePopup();
    await markWords(await session.frontTab(), BY_MENU);
    await (await session.saveMarkedWords()).says(BY_MENU);
    const library = await session.openLibrary('#/inbox');
    await placed(library, { [BY_BUTTON]: BY_BUTTON, [BY_KEYS]: BY_KEYS, [BY_MENU]: BY_MENU });
    const { resources = [], excerpts = [] } = await rowsOf(library);
    expect(resources).toHaveLength(1);
    resource = String(resources[0]?.id);
    const around = (exact: string) => excerpts.find((quote) => quote.exact === exact);
    expect(around(BY_BUTTON)).toMatchObject({ resource, prefix: expect.stringMatching(/down to the last digit\. $/) });
    expect(around(BY_KEYS)).toMatchObject({ resource, suffix: expect.stringMatching(/^ By Wednesday we had nine/) });
    expect(around(BY_MENU)).toMatchObject({ resource, prefix: expect.stringMatching(/nothing to look up\. $/) });
  });

  test('are found again when the page has changed and is clipped again; one whose words are gone keeps them', async () => {
    site.edit('article', edited);
    await session.visit(site.address('article'));
    // The popup keeps the text, so it stays until it has.
    await placed(await session.pressToolbarButton(), {
      [BY_BUTTON]: BY_BUTTON,
      [BY_KEYS]: REWORDED,
      [BY_MENU]: undefined,
    });
    const reading = await session.openLibrary(`#/read/${resource.slice('urn:uuid:'.length)}`);
    await reading.see('heading', say('reading.lostTitle'));
    await reading.says(BY_MENU);
  });

  test('open on their page where they stand, also in the words that it has now', async () => {
    for (const [exact, now] of [
      [BY_BUTTON, BY_BUTTON],
      [BY_KEYS, REWORDED],
    ] as const) {
      const library = await session.openLibrary(`#/inbox/r/${resource.slice('urn:uuid:'.length)}`);
      await library.click('button', say('evidence.openQuote', { words: exact }));
      const opened = async () => place(await session.openedPage(), now);
      // Firefox opens the page, and leaves it at its beginning when no hand has opened it: docs/evidence.md.
      const atWords = session.browser === 'Chromium' ? { isScrolled: true, isInSight: true } : {};
      await expect.poll(opened, { timeout: 8000 }).toMatchObject({ isThere: true, ...atWords });
    }
  });
});
