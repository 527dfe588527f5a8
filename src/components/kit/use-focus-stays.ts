import { type FocusEvent, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button:not([disabled]), a[href], input:not([disabled])';

/**
 * Where a control goes together with what it acted on, the one that comes to stand in its place gets the focus, or else the last one, or the
 * page: whoever works by keys goes on where they were.
 * @returns what the element around these controls is given
 */
export function useFocusStays<Place extends HTMLElement>() {
  const place = useRef<Place>(null);
  const at = useRef(-1);
  const controls = (): HTMLElement[] => [...(place.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  useLayoutEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return;
    const all = controls();
    const next = all[at.current] ?? all.at(-1) ?? document.querySelector<HTMLElement>('[data-arrive]');
    at.current = -1;
    next?.focus({ preventScroll: true });
  });
  return {
    ref: place,
    onFocus: ({ target }: FocusEvent<Place>) => {
      at.current = controls().indexOf(target as HTMLElement);
    },
    onBlur: () => {
      at.current = -1;
    },
  };
}
