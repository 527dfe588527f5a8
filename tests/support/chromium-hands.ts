import type { Browser, Page } from 'puppeteer-core';

/** As much of Chromium's extension API as a choice in the menu takes. */
interface ChromiumMenus {
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  tabs: { query(about: object): Promise<object[]> };
}

/** Tells the background that our entry was chosen in the menu on the words that are marked in a page: no driver opens that menu. */
export async function chooseSelection(browser: Browser, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    async (info, url) => {
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: ChromiumMenus }).chrome;
      const [tab] = await tabs.query({ url });
      contextMenus.onClicked.dispatch(info, tab);
    },
    { menuItemId: 'selection', selectionText, editable: false },
    page.url(),
  );
}
