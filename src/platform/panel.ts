import type { Id } from '../model/identity.ts';
import { browser } from './browser.ts';

const PAGE = 'sidepanel.html';
export const MARK_COMMAND = 'mark-moment';

/** Chromium's panel, which the types of the extension API do not know yet. */
interface SidePanel {
  setOptions(options: { tabId?: number; path?: string; enabled: boolean }): Promise<void>;
  open(where: { tabId: number }): Promise<void>;
}

type Beside = typeof browser & {
  sidePanel?: SidePanel;
  runtime: { getContexts?(which: { documentUrls: string[] }): Promise<unknown[]> };
};

/** Both have to be called in the turn of the press, so that the browser believes it: nothing is waited for between them. */
async function openBeside(tab: number, page: string): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as Beside;
  try {
    if (sidePanel) {
      const set = sidePanel.setOptions({ tabId: tab, path: page, enabled: true });
      await Promise.all([set, sidePanel.open({ tabId: tab })]);
      return true;
    }
    if (sidebarAction) {
      const set = sidebarAction.setPanel({ tabId: tab, panel: browser.runtime.getURL(page) });
      await Promise.all([set, sidebarAction.open()]);
      return true;
    }
  } catch {
    // A browser that knows the panel and does not open it gets the window.
  }
  return false;
}

/** Whether the panel stands there already, in whichever form. */
async function isOpen(url: string): Promise<boolean> {
  const { runtime, sidebarAction, tabs } = browser as Beside;
  const contexts = (await runtime.getContexts?.({ documentUrls: [url] })) ?? [];
  return contexts.length > 0 || (await tabs.query({ url })).length > 0 || Boolean(await sidebarAction?.isOpen({}));
}

/** The same page in a narrow window; what is there already is not opened twice. */
async function openWindow(url: string): Promise<void> {
  if (await isOpen(url)) return;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 860 });
}

/**
 * Opens the panel of moments for a tab: beside it where the browser has a place for that, else in a narrow window.
 * @param resource what to show before the teacher's press opens the page to us
 */
async function open(tab: number, resource?: Id): Promise<void> {
  const page = `${PAGE}?tab=${tab}${resource === undefined ? '' : `&resource=${resource}`}`;
  if (!(await openBeside(tab, page))) await openWindow(browser.runtime.getURL(page));
}

const turnOf = (tab: number): string => `turn panel ${tab}`;

/** Opens the panel for the page that stands in a tab now; a panel that is open there already turns to that page. */
export async function openPanel(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await Promise.all([open(tab), browser.storage.session.set({ [turnOf(tab)]: Date.now() })]);
}

/** Opens the page of a video in a new tab, with the panel of its moments. */
export async function openWithPanel(url: string, resource: Id): Promise<void> {
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) await open(id, resource);
}

/** Calls back each time the panel of a tab is asked to turn to the page in it. Returns how to stop. */
export function onTurned(tab: number, turn: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (turnOf(tab) in changes) turn();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** The browser's own key opens the panel; a panel that is open hears the key itself. Beside other tabs than its own it would be in the way. */
export function openPanelByKey(): void {
  void (browser as Beside).sidePanel?.setOptions({ enabled: false });
  browser.commands.onCommand.addListener((command, tab) => {
    // A page of ours hears the key itself, and has nothing beside it.
    const isOurs = tab?.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (command === MARK_COMMAND && tab?.id !== undefined && !isOurs) void open(tab.id);
  });
}
