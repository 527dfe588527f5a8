import { useSettings } from '../../../hooks/records.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { safeLink } from '../../../model/safe-link.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import { editName } from '../detail/edit-name.ts';
import { byPress, DIGITS, type KeyName } from '../key-map.ts';
import type { KeyHandlers } from '../keys.ts';
import { useCheckLinks } from '../links/link-checks.tsx';
import { command, useCommands } from '../palette/commands.ts';
import { pathTo } from '../paths.ts';
import { useAddress } from '../use-address.ts';
import type { PanelName } from './bulk-panel.tsx';
import type { Bulk } from './use-bulk.ts';

interface Listed {
  activeId: Id | undefined;
  openId: Id | undefined;
  targets: readonly Id[];
  inTrash: boolean;
  bulk: Bulk;
  competencies: readonly Competency[];
  /** What is looked at, as an address. */
  place: string;
  /** What is listed. */
  order: readonly Id[];
  select(id: Id, range: boolean): void;
  selectAll(): void;
  openPanel(panel: PanelName): void;
  quickLook(): void;
  leave(): void;
  step(by: number): void;
}

/** What single keys do in a list. */
export function useListKeys(list: Listed): KeyHandlers {
  const { activeId, openId, targets, inTrash, bulk, competencies, place, order } = list;
  const { select, selectAll, openPanel, quickLook, step } = list;
  const [, navigate] = useAddress();
  const { openPage } = useAbilities();
  const { areClaimed, readResource } = useActions();
  const me = useSettings()?.curator;
  const checkLinks = useCheckLinks();

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

  const share = () => {
    if (targets.length > 0) bulk.share();
  };
  const edit = () => {
    if (activeId === openId) editName();
    else if (activeId !== undefined) navigate(pathTo.resource(activeId, place), { state: { edit: true } });
  };

  const moving = byPress({
    next: () => step(1),
    previous: () => step(-1),
    quickLook,
    openPage: () => void open(),
    select: () => selectActive(false),
    selectTo: () => selectActive(true),
    search: () => document.querySelector<HTMLElement>('.list [data-search]')?.focus(),
    trash,
  });
  useCommands(() => {
    const doing = (id: string, label: string, run: () => void, key?: KeyName) => command('do', id, label, run, key);
    const all = doing('select-all', say('library.selectAll', { count: order.length }), selectAll);
    const checks = checkLinks && !inTrash ? [doing('check-list', say('links.checkList'), () => checkLinks(order))] : [];
    if (targets.length === 0) return order.length > 0 ? [all, ...checks] : [];
    const any = [
      doing('quick-look', say('reading.quickLook'), quickLook, 'quickLook'),
      doing('open-page', say('detail.openPage'), () => void open(), 'openPage'),
      doing('edit', say('shell.edit'), edit),
      all,
      ...checks,
    ];
    if (inTrash) {
      return [
        ...any,
        doing('restore', say('library.restore'), () => void bulk.restore()),
        doing('delete-forever', say('library.deleteForever'), trash, 'trash'),
      ];
    }
    return [
      ...any,
      doing('collect', say('keys.collect'), () => openPanel('collect'), 'collect'),
      doing('move', say('shell.keysMove'), () => openPanel('move'), 'move'),
      doing('take-out', say('shell.takeOut'), () => openPanel('collect')),
      doing('tags', say('shell.tagThese'), () => openPanel('tags'), 'tags'),
      doing('competency', say('library.competency'), () => openPanel('competency')),
      doing('licence', say('shell.licence'), () => openPanel('details'), 'details'),
      doing('level', say('shell.level'), () => openPanel('details'), 'details'),
      doing('export', say('library.export'), share, 'export'),
      doing('trash-these', say('detail.moveToTrash'), trash, 'trash'),
    ];
  });
  if (inTrash) return moving;
  const claims = DIGITS.map((digit, index): [string, () => void] => [
    digit,
    () => {
      const competency = competencies[index];
      if (competency) void claim(competency);
    },
  ]);
  return {
    ...moving,
    ...Object.fromEntries(claims),
    ...byPress({
      collect: () => openPanel('collect'),
      move: () => openPanel('move'),
      tags: () => openPanel('tags'),
      details: () => openPanel('details'),
      export: share,
    }),
  };
}
