import { useSettings } from '../../../hooks/records.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { safeLink } from '../../../model/safe-link.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import type { KeyMap } from '../keys.ts';
import { useCommands } from '../palette/commands.ts';
import type { PanelName } from './bulk-panel.tsx';
import type { Bulk } from './use-bulk.ts';

interface Listed {
  activeId: Id | undefined;
  targets: readonly Id[];
  inTrash: boolean;
  bulk: Bulk;
  competencies: readonly Competency[];
  select(id: Id, range: boolean): void;
  openPanel(panel: PanelName): void;
  quickLook(): void;
  leave(): void;
  step(by: number): void;
}

/** As many competencies as there are digits to press. */
const DIGITS = 9;

/** What single keys do in a list. */
export function useListKeys(list: Listed): KeyMap {
  const { activeId, targets, inTrash, bulk, competencies, select, openPanel, quickLook, step } = list;
  const { openPage } = useAbilities();
  const { areClaimed, readResource } = useActions();
  const me = useSettings()?.curator;

  const trash = () => {
    if (targets.length > 0) void (inTrash ? bulk.deleteForever() : bulk.trash());
  };
  const open = async () => {
    const url = activeId === undefined ? undefined : (await readResource(activeId))?.url;
    const safe = url === undefined ? undefined : safeLink(url);
    if (safe) openPage(safe);
  };
  const claim = async (competency: Competency) => {
    if (targets.length === 0 || me === undefined) return;
    const claimed = await areClaimed(targets, competency.id, me);
    await (claimed ? bulk.unclaim(competency) : bulk.claim(competency));
  };
  const selectActive = (range: boolean) => {
    if (activeId !== undefined) select(activeId, range);
  };

  const moving: KeyMap = {
    j: () => step(1),
    k: () => step(-1),
    o: () => void open(),
    x: () => selectActive(false),
    'shift+x': () => selectActive(true),
    ' ': quickLook,
    '/': () => document.querySelector<HTMLElement>('.list [data-search]')?.focus(),
    delete: trash,
    '#': trash,
  };
  useCommands(() => {
    if (targets.length === 0) return [];
    const command = (id: string, label: string, keys: string, run: () => void) =>
      ({ id, label, keys, section: 'do', run }) as const;
    return [
      command('quick-look', say('reading.quickLook'), 'Space', quickLook),
      command('open-page', say('library.openPage'), 'O', () => void open()),
      ...(inTrash
        ? [command('delete-forever', say('library.deleteForever'), 'Del', trash)]
        : [
            command('collect', say('library.keysCollect'), 'C', () => openPanel('collect')),
            command('tags', say('library.tags'), 'T', () => openPanel('tags')),
            command('export', say('library.export'), 'E', () => bulk.share()),
            command('trash-these', say('library.moveToTrash'), 'Del', trash),
          ]),
    ];
  });
  if (inTrash) return moving;
  const digits = competencies
    .slice(0, DIGITS)
    .map((competency, index): [string, () => void] => [String(index + 1), () => void claim(competency)]);
  return {
    ...moving,
    ...Object.fromEntries(digits),
    c: () => openPanel('collect'),
    t: () => openPanel('tags'),
    e: () => {
      if (targets.length > 0) bulk.share();
    },
  };
}
