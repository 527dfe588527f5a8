import { defineBackground } from 'wxt/utils/define-background';
import { saveChoice } from '../src/components/capture/save-choice.ts';
import { actions } from '../src/hooks/use-actions.ts';
import { giveUpNetwork } from '../src/model/give-up-network.ts';
import { systemSource } from '../src/model/identity.ts';
import { offerInMenus } from '../src/platform/context-menus.ts';
import { tellTextNotKept } from '../src/platform/handing-over.ts';
import { openPanelByKey } from '../src/platform/panel.ts';
import { giveBackLeftOver } from '../src/platform/site-access.ts';
import { prepareLibrary } from '../src/storage/first-start.ts';
import { readSettings } from '../src/storage/settings.ts';

export default defineBackground({ type: 'module', main });

const wantsText = async () => (await readSettings())?.saveText ?? false;

/** As a module it shares its code with the popup, so the package carries that once. */
function main() {
  // While it is developed it is told of changes by a socket.
  if (!import.meta.env.DEV) giveUpNetwork();
  const around = { ...systemSource, wantsText, textNotKept: tellTextNotKept };
  openPanelByKey();
  void giveBackLeftOver();
  offerInMenus((choice) => prepareLibrary().then(() => saveChoice(choice, actions, around)));
}
