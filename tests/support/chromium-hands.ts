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

/** As much of the browser's own page of extensions as saying yes beforehand takes. */
interface ExtensionsPage {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
  };
}

/** Says beforehand, on the browser's own page, that an extension may have what sites it will ask for: no driver presses yes in the prompt itself. */
export async function allowSites(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    await developerPrivate.addHostPermission(extensionId, '*://*/*');
  }, id);
  await page.close();
}
