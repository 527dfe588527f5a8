import type { Browser } from 'puppeteer-core';
import { startChromium } from '../../tests/support/chromium.ts';
import type { SampleSite } from '../../tests/support/sample-site.ts';
import { indexed, seed } from './page/database.ts';
import { WHEN_PAINTED } from './page/typing.ts';
import type { BenchRow } from './row.ts';
import { bare } from './scale/bare.ts';
import { editing, firstRows, openToRows, remembering, scrolling } from './scale/listing.ts';
import type { Measure, Opened } from './scale/measure.ts';
import { searchCold, searchKeystroke } from './scale/searching.ts';
import { scaleLibrary } from './scale-library.ts';

/** Runs in a page that is being opened: when its first rows were on screen, on its own clock. */
const FIRST_ROWS = `globalThis.firstRows = new Promise((done) => {
  new MutationObserver((_, watching) => {
    if (document.querySelectorAll('[data-row]').length < 8) return;
    watching.disconnect();
    whenPainted(done);
  }).observe(document, { subtree: true, childList: true });
});`;

const measures: Record<string, Measure> = {
  'search-keystroke': searchKeystroke,
  'search-cold': searchCold,
  'open-to-rows': openToRows,
  'first-50-rows': firstRows,
  scroll: scrolling,
  'edit-to-list': editing,
  memory: remembering,
  'bare-page': bare,
};

/** What a teacher waits for in a library of this size, in the built extension, against the least that could do it. */
export async function benchScale(
  site: SampleSite,
  count: number,
  isWanted: (name: string) => boolean,
  take: (rows: readonly BenchRow[]) => void,
): Promise<void> {
  const wanted = Object.entries(measures).filter(([name]) => isWanted(`${name}-${count}`));
  if (wanted.length === 0) return;
  const session = await startChromium({ proxyPort: site.port });
  try {
    const opened = await openFull(session.puppet, `chrome-extension://${session.id}`, count);
    for (const [, measure] of wanted) take(await measure(opened));
  } finally {
    await session.close();
  }
}

async function openFull(browser: Browser, root: string, count: number): Promise<Opened> {
  const library = scaleLibrary(count);
  let tab = await browser.newPage();
  const inNewTab = async () => {
    await tab.close();
    tab = await browser.newPage();
    return tab;
  };
  const open = async (first = '') => {
    const page = await inNewTab();
    await page.evaluateOnNewDocument(`${WHEN_PAINTED} ${FIRST_ROWS} ${first}`);
    await page.goto(`${root}/options.html#/all`);
    await page.evaluate('firstRows');
    return page;
  };
  const openNothing = async () => {
    const page = await inNewTab();
    await page.evaluateOnNewDocument(WHEN_PAINTED);
    await page.goto(`${root}/manifest.json`);
    return page;
  };
  await tab.goto(`${root}/options.html#/all`);
  await tab.waitForSelector('nav');
  await seed(tab, library);
  await indexed(await open());
  return { library, count, open, openNothing };
}
