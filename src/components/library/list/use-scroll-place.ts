import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../model/identity.ts';
import { isWriting } from '../keys.ts';
import { keepPlace, keptPlace } from './kept-places.ts';
import type { Lines } from './use-lines.ts';

/** So long the page stands still before its place is kept, in milliseconds. */
const STILL = 120;

/**
 * Keeps what is in sight in sight: over reload and back, where the same is listed; and through edits, when rows come or go above it.
 * @param view what is listed, as words; a list that is being typed for begins at its top
 */
export function useScrollPlace(
  list: RefObject<HTMLElement | null>,
  view: string,
  ids: readonly Id[],
  { height, across }: Lines,
): void {
  const shown = useRef<{ view: string; ids: readonly Id[]; lines: Lines } | undefined>(undefined);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const before = shown.current;
    shown.current = { view, ids, lines: { height, across } };
    if (before?.view !== view) element.scrollTop = isWriting(document.activeElement) ? 0 : keptPlace(view) * height;
    else if (element.scrollTop > 0) element.scrollTop += movedBy(element.scrollTop, before, shown.current);
  }, [list, view, ids, height, across]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let { scrollTop } = element;
    const keep = () => {
      clearTimeout(waiting);
      waiting = undefined;
      keepPlace(view, scrollTop / height);
    };
    const scrolled = () => {
      scrollTop = element.scrollTop;
      clearTimeout(waiting);
      waiting = setTimeout(keep, STILL);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      if (waiting !== undefined) keep();
      element.removeEventListener('scroll', scrolled);
    };
  }, [list, view, height]);
}

interface Shown {
  ids: readonly Id[];
  lines: Lines;
}

/** How far the row at the top of the window went, in pixels; nothing where it is gone. */
function movedBy(top: number, before: Shown, now: Shown): number {
  const [line, part] = [Math.floor(top / before.lines.height), top % before.lines.height];
  const id = before.ids[line * before.lines.across];
  const at = id === undefined ? -1 : now.ids.indexOf(id);
  if (at < 0) return 0;
  const kept = (part / before.lines.height) * now.lines.height;
  return Math.floor(at / now.lines.across) * now.lines.height + kept - top;
}
