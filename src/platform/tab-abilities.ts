import { browser } from './browser.ts';
import { onTextNotKept, takeOver } from './handing-over.ts';
import { runInTab } from './page-scripts.ts';
import { openPanel } from './panel.ts';

/** The tab that was in front when it was last asked for: a press that has to act at once cannot ask first. */
let front: number | undefined;

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  front = tab?.id;
  return tab;
}

/** What the browser says of a tab, where it says it. */
export const statedBy = (tab: { url?: string | undefined; title?: string | undefined } | undefined) => ({
  ...(tab?.url ? { url: tab.url } : {}),
  ...(tab?.title ? { title: tab.title } : {}),
});

/** What the popup can ask of the tab in front: the press on the toolbar button granted it. */
export const tabAbilities = {
  async readTab() {
    const tab = await activeTab();
    return { tab: statedBy(tab), page: await runInTab(tab?.id, 'read-page') };
  },
  readText: async () => runInTab((await activeTab())?.id, 'read-text'),
  readPicture: async () => runInTab((await activeTab())?.id, 'read-picture'),
  readDocument: async () => runInTab((await activeTab())?.id, 'read-document'),
  handedOver: takeOver,
  onTextNotKept,
  openPanel: () => openPanel(front),
};
