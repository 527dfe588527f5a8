import { rememberChoice, rememberedChoice } from '../../kit/choices-here.ts';

/** How far down each list was looked at in this tab, in lines, by what was listed. */
const KEY = 'list-places';
/** Older ones are forgotten. */
const MOST = 50;

function places(): [view: string, line: number][] {
  const kept = rememberedChoice(KEY, sessionStorage);
  return Array.isArray(kept) ? kept.filter((entry) => Array.isArray(entry) && typeof entry[1] === 'number') : [];
}

/** The line that stood at the top of this list when it was left; 0 where it was not seen yet. */
export const keptPlace = (view: string): number => places().find(([kept]) => kept === view)?.[1] ?? 0;

export function keepPlace(view: string, line: number): void {
  const others = places().filter(([kept]) => kept !== view);
  rememberChoice(KEY, JSON.stringify([[view, line], ...others].slice(0, MOST)), sessionStorage);
}
