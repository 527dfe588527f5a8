import { browser } from './browser.ts';
import { handOver } from './handing-over.ts';
import { runInTab } from './page-scripts.ts';
import { openPanel } from './panel.ts';
import { statedBy } from './tab-abilities.ts';

const contexts = ['page', 'link', 'image', 'selection'] as const;
export type MenuContext = (typeof contexts)[number];

/** Menus are the browser's, and speak its language: their words are in public/_locales. */
const titles = { page: 'menuPage', link: 'menuLink', image: 'menuImage', selection: 'menuSelection' } as const;

/** The entry for marking moments stands on players, and on the toolbar button for pages whose player has a menu of its own. */
const MOMENTS = 'moments';

/** What was chosen in the context menu, and the tab that the choice granted. */
export interface MenuChoice {
  context: MenuContext;
  /** The address of the link or the picture. */
  url?: string;
  /** The marked words, or those of the link. */
  words?: string;
  tab: { url?: string; title?: string };
  readPage(): Promise<unknown>;
  readText(): Promise<unknown>;
  readPicture(): Promise<unknown>;
}

const SIGN_MS = 4_000;

/** Where no popup could open, a sign on the toolbar button says that it is saved, or that it is not. */
async function sign(text: '✓' | '!', tab: number | undefined): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  await browser.action.setBadgeText({ text, ...where });
  setTimeout(() => browser.action.setBadgeText({ text: '', ...where }).catch(() => undefined), SIGN_MS);
}

/** The popup may open only in the turn of the click itself; older browsers have no way to open it. */
const openPopup = (): Promise<boolean> =>
  'openPopup' in browser.action
    ? browser.action.openPopup().then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);

/** Puts saving into the context menu of pages, links, pictures and marked words. `save` answers what the popup is to show. */
export function offerInMenus(save: (choice: MenuChoice) => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const context of contexts)
      browser.contextMenus.create({
        id: context,
        title: browser.i18n.getMessage(titles[context]),
        contexts: [context],
      });
    browser.contextMenus.create({
      id: MOMENTS,
      title: browser.i18n.getMessage('menuMoments'),
      contexts: ['video', 'audio', 'action'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MOMENTS) {
      void openPanel(tab?.id);
      return;
    }
    const context = info.menuItemId as MenuContext;
    const url = context === 'link' ? info.linkUrl : info.srcUrl;
    const words = context === 'link' ? info.linkText : info.selectionText;
    const chosen = { context, ...(url ? { url } : {}), ...(words ? { words } : {}) };
    void handOver.begin(chosen);
    const opening = openPopup();
    const choice: MenuChoice = {
      ...chosen,
      tab: statedBy(tab),
      readPage: () => runInTab(tab?.id, 'read-page'),
      readText: () => runInTab(tab?.id, 'read-text'),
      readPicture: () => runInTab(tab?.id, 'read-picture'),
    };
    /** The popup that opened says what became of it; where none did, nobody may find it there later. */
    const tell = async (handing: Promise<void>, text: '✓' | '!') => {
      await handing;
      if (await opening) return;
      await handOver.forget();
      await sign(text, tab?.id);
    };
    save(choice)
      .then(
        (saved) => tell(handOver.end(chosen, saved), '✓'),
        () => tell(handOver.fail(chosen), '!'),
      )
      // The tab is gone meanwhile: there is nobody to tell.
      .catch(() => undefined);
  });
}
