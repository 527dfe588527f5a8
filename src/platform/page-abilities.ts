import { type Id, type Source, systemSource } from '../model/identity.ts';
import { safeLink } from '../model/safe-link.ts';
import { browser } from './browser.ts';
import { openWithPanel } from './panel.ts';
import { sentinelStore } from './sentinel-store.ts';

const COMMAND = '_execute_action';
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Saves by a link that the page presses itself: no permission to download is needed. */
async function saveFile(name: string, mime: string, content: string | Blob): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: mime }) : content);
  link.download = name;
  link.click();
  // The browser reads the file after this turn; a minute is plenty even for a slow disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function shortcut(name: string = COMMAND): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || undefined;
}

function openShortcutSettings(): void {
  if ('openShortcutSettings' in browser.commands)
    (browser.commands as { openShortcutSettings(): void }).openShortcutSettings();
  else browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}

function openPage(url: string): void {
  const safe = safeLink(url);
  if (safe) browser.tabs.create({ url: safe });
}

/** Opens the page of a video with the panel of moments beside it. */
async function openVideo(url: string, resource: Id): Promise<void> {
  const safe = safeLink(url);
  if (safe) await openWithPanel(safe, resource);
}

const openLibrary = (hash = ''): void => {
  browser.tabs.create({ url: `${browser.runtime.getURL('options.html')}${hash}` });
};

/** What every page of the extension can ask of the browser. */
export const pageAbilities = {
  source: systemSource as Source,
  version: browser.runtime.getManifest().version,
  openPage,
  openVideo,
  openLibrary,
  saveFile,
  copyText: (text: string) => navigator.clipboard.writeText(text),
  sentinelStore,
  shortcut,
  openShortcutSettings,
  closeWindow: () => window.close(),
  ...('canShare' in navigator ? { share: (file: File) => navigator.share({ files: [file], title: file.name }) } : {}),
};
