import { useEffect, useRef } from 'react';

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

/** What to do on each key, by its KeyboardEvent.key in lower case, "shift+x" where it is pressed with Shift, "g i" where it follows G. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** So long after G a letter still means a place, in milliseconds. */
const PATIENCE = 1_500;
let gPressedAt = Number.NEGATIVE_INFINITY;
const names = new WeakMap<KeyboardEvent, string>();

/** The name of a press, the same for all that listen to it: "g i" where G was pressed just before. */
function nameOf(event: KeyboardEvent): string {
  const known = names.get(event);
  if (known !== undefined) return known;
  const key = event.key.toLowerCase();
  const alone = event.shiftKey && key.length === 1 && key.toUpperCase() !== key ? `shift+${key}` : key;
  const afterG = event.timeStamp - gPressedAt < PATIENCE;
  gPressedAt = alone === 'g' && !afterG ? event.timeStamp : Number.NEGATIVE_INFINITY;
  const name = afterG ? `g ${alone}` : alone;
  names.set(event, name);
  return name;
}

/** Listens to single keys anywhere on the page, but not while someone is writing or walking through a menu. */
export function useSingleKeys(keys: KeyMap, on: boolean): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isWriting(event.target) || hasOwnKeys(event.target)) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.closest(PRESSED_BY_SPACE)) return;
      const act = latest.current[nameOf(event)];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
