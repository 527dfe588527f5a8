import { askPlayer } from '../capture/player/ask-player.ts';
import { browser } from './browser.ts';
import { askFrames, runInTab } from './page-scripts.ts';
import { MARK_COMMAND, onTurned } from './panel.ts';
import { statedBy } from './tab-abilities.ts';

/** The tab that the panel was opened for, as its address says. */
function namedTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : undefined;
}

/** The tab beside the panel; a panel that the browser's own menu opened has the one in front. */
async function tabBeside(): Promise<number | undefined> {
  const named = namedTab();
  if (named !== undefined) return named;
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id;
}

/** What the panel of moments can ask of its tab. */
export const playerAbilities = {
  resource: new URLSearchParams(location.search).get('resource') ?? undefined,
  async readTab() {
    const tab = await tabBeside();
    const stated = tab === undefined ? undefined : await browser.tabs.get(tab).catch(() => undefined);
    return { tab: statedBy(stated), page: await runInTab(tab, 'read-page') };
  },
  askPlayers: async () => askFrames(await tabBeside(), askPlayer, null),
  seek: async (frame: number, second: number) => askFrames(await tabBeside(), askPlayer, second, frame),
  readTranscript: async () => runInTab(await tabBeside(), 'read-transcript'),
  onTurned(turn: () => void) {
    const named = namedTab();
    return named === undefined ? () => undefined : onTurned(named, turn);
  },
  onMarkKey(press: () => void) {
    const hear = async (command: string, tab: { id?: number | undefined } | undefined) => {
      if (command !== MARK_COMMAND) return;
      // Pressed beside the panel, or in the narrow window that stands in for it; without a tab the browser does not say where.
      const [beside, own] = await Promise.all([tabBeside(), browser.tabs.getCurrent().catch(() => undefined)]);
      if (tab?.id === undefined || tab.id === beside || tab.id === own?.id) press();
    };
    const listener = (command: string, tab: { id?: number | undefined } | undefined) => void hear(command, tab);
    browser.commands.onCommand.addListener(listener);
    return () => browser.commands.onCommand.removeListener(listener);
  },
};
