import { useEffect, useRef } from 'react';
import { pressesOf } from './press.ts';

const WRITES = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])';
const OWN_KEYS = '[role="menu"], [role="dialog"], [role="listbox"], [role="combobox"]';

/** Whether a key press belongs to the words being typed there, not to us. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITES) !== null;

/** What the space bar presses, opens or turns on where it has the focus; on a link it does nothing of its own. */
const PRESSED_BY_SPACE = 'button, input, summary, [role="button"]';

/** Whether the place of a key press has a use of its own for letters and arrows. */
const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_KEYS) !== null;

/** What to do on each press, by its name in key-map.ts. */
export type KeyHandlers = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens to single keys anywhere on the page, but not while someone is writing or walking through a menu. */
export function useSingleKeys(keys: KeyHandlers, on: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isWriting(event.target) || hasOwnKeys(event.target)) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.closest(PRESSED_BY_SPACE)) return;
      const act = latest.current[pressesOf(event)];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
