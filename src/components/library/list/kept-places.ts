/** How far down each list was looked at in this tab, in lines, by what was listed. */
const KEY = 'list-places';
/** Older ones are forgotten. */
const MOST = 50;

function places(): [view: string, line: number][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => Array.isArray(entry) && typeof entry[1] === 'number') : [];
  } catch {
    return [];
  }
}

/** The line that stood at the top of this list when it was left; 0 where it was not seen yet. */
export const keptPlace = (view: string): number => places().find(([kept]) => kept === view)?.[1] ?? 0;

export function keepPlace(view: string, line: number): void {
  const others = places().filter(([kept]) => kept !== view);
  sessionStorage.setItem(KEY, JSON.stringify([[view, line], ...others].slice(0, MOST)));
}
