import { useSyncExternalStore } from 'react';
import { rememberChoice, rememberedChoice } from '../../kit/choices-here.ts';

/** The panes whose width can be chosen, in CSS pixels: as wide as usual, at least, at most. */
export const panes = {
  nav: { usual: 264, least: 200, most: 420 },
  detail: { usual: 448, least: 320, most: 760 },
} as const;

export type PaneName = keyof typeof panes;

/** How the panes stand; remembered on this computer. */
export interface PaneWidths extends Record<PaneName, number> {
  /** Only the icons of the navigation are shown. */
  navFolded: boolean;
}

const KEY = 'panes';
const usual: PaneWidths = { nav: panes.nav.usual, detail: panes.detail.usual, navFolded: false };

export const within = (pane: PaneName, width: number): number =>
  Math.round(Math.min(panes[pane].most, Math.max(panes[pane].least, width)));

function remembered(): PaneWidths {
  const kept = (rememberedChoice(KEY) ?? {}) as Partial<PaneWidths>;
  return {
    nav: within('nav', Number(kept.nav) || usual.nav),
    detail: within('detail', Number(kept.detail) || usual.detail),
    navFolded: kept.navFolded === true,
  };
}

let now: PaneWidths | undefined;
const listeners = new Set<() => void>();

function current(): PaneWidths {
  now ??= remembered();
  return now;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes how the panes stand, wherever they are shown. */
export function changePanes(change: Partial<PaneWidths>): void {
  now = { ...current(), ...change };
  rememberChoice(KEY, JSON.stringify(now));
  for (const listener of listeners) listener();
}

export const foldNavigation = (): void => changePanes({ navFolded: !current().navFolded });

export const usePanes = (): PaneWidths => useSyncExternalStore(subscribe, current);
