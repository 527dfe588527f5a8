import { useSettings } from '../../../hooks/records.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { safeLink } from '../../../model/safe-link.ts';
import type { Row } from '../../../search/row.ts';
import { useAbilities } from '../../abilities.tsx';
import type { KeyMap } from '../keys.ts';
import type { PanelName } from './bulk-panel.tsx';
import type { Bulk } from './use-bulk.ts';

interface Listed {
  rows: readonly Row[];
  activeId: Id | undefined;
  targets: readonly Id[];
  inTrash: boolean;
  bulk: Bulk;
  competencies: readonly Competency[];
  select(id: Id, range: boolean): void;
  openPanel(panel: PanelName): void;
  leave(): void;
  step(by: number): void;
}

/** As many competencies as there are digits to press. */
const DIGITS = 9;

/** What single keys do in a list. */
export function useListKeys(list: Listed): KeyMap {
  const { rows, activeId, targets, inTrash, bulk, competencies, select, openPanel, step } = list;
  const { openPage } = useAbilities();
  const me = useSettings()?.curator;

  const trash = () => {
    if (targets.length > 0) void (inTrash ? bulk.deleteForever() : bulk.trash());
  };
  const open = () => {
    const url = rows.find((row) => row.resource.id === activeId)?.resource.url;
    const safe = url === undefined ? undefined : safeLink(url);
    if (safe) openPage(safe);
  };
  const claim = (competency: Competency) => {
    const wanted = new Set(targets);
    const chosen = rows.filter((row) => wanted.has(row.resource.id));
    const claimed = chosen.every((row) =>
      row.alignments.some((each) => each.competency === competency.id && each.curator === me),
    );
    if (chosen.length > 0) void (claimed ? bulk.unclaim(competency) : bulk.claim(competency));
  };
  const selectActive = (range: boolean) => {
    if (activeId !== undefined) select(activeId, range);
  };

  const moving: KeyMap = {
    j: () => step(1),
    k: () => step(-1),
    o: open,
    x: () => selectActive(false),
    'shift+x': () => selectActive(true),
    '/': () => document.querySelector<HTMLElement>('.list [type="search"]')?.focus(),
    delete: trash,
    '#': trash,
  };
  if (inTrash) return moving;
  const digits = competencies
    .slice(0, DIGITS)
    .map((competency, index): [string, () => void] => [String(index + 1), () => claim(competency)]);
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
