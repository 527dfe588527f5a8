import { type KeyboardEvent, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../model/identity.ts';
import { isWriting } from '../keys.ts';
import type { ListHandle, ListProps } from './resource-list.tsx';

/** So many lines further for the keys that turn pages. */
const PAGE = 8;

/**
 * Keeps the focus on rows of a list of which only those in sight are drawn.
 * @param across how many resources stand side by side
 * @param scrollTo brings a row into sight
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  { ids, openId, activeIndex, onActive, ref }: ListProps,
  across: number,
  scrollTo: (index: number) => void,
) {
  const hadFocus = useRef(false);
  const wanted = useRef<Id | undefined>(undefined);

  /** A row that is not drawn yet, or not in sight yet, is waited for: the next drawing tries again. */
  const takeFocus = () => {
    const title = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    title?.focus({ preventScroll: true });
    if (title && document.activeElement === title) wanted.current = undefined;
  };
  const focusRow = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    wanted.current = id;
    onActive(id);
    scrollTo(index);
    takeFocus();
  };
  const step = (by: number) => {
    const here = wanted.current !== undefined || list.current?.contains(document.activeElement) === true;
    const to = here || openId !== undefined ? activeIndex + by : activeIndex;
    focusRow(Math.max(0, Math.min(ids.length - 1, to)));
  };
  useImperativeHandle(ref, (): ListHandle => ({ step, focusActive: () => focusRow(activeIndex) }));

  useLayoutEffect(() => {
    if (isWriting(document.activeElement)) wanted.current = undefined;
    if (wanted.current !== undefined) takeFocus();
  });

  // A row that was thrown away takes the focus with it: the one that follows it takes it up.
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const id = ids[activeIndex];
    if (id !== undefined) list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  }, [list, ids, activeIndex]);

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const by = stepFor(event, across, ids.length);
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      step(by);
    },
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: () => {
      hadFocus.current = false;
    },
  };
}

/** How many rows further a key leads; sideways only where resources stand side by side, the way the page is written. */
function stepFor({ key, currentTarget }: KeyboardEvent<HTMLElement>, across: number, all: number): number | undefined {
  if (across > 1 && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    const onwards = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    return key === onwards ? 1 : -1;
  }
  const steps: Record<string, number> = {
    ArrowDown: across,
    ArrowUp: -across,
    Home: -all,
    End: all,
    PageDown: PAGE * across,
    PageUp: -PAGE * across,
  };
  return steps[key];
}
