import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

const TEXT_FIELDS =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable]';

type Press = (index: number) => void;

/** Number keys on their way to the chips; those pressed before the chips are there wait for them. */
class KeyLine {
  private readonly waiting: number[] = [];
  private press: Press | undefined;

  give(index: number): void {
    if (this.press) this.press(index);
    else this.waiting.push(index);
  }

  take(press: Press | undefined): void {
    this.press = press;
    if (press) for (const index of this.waiting.splice(0)) press(index);
  }
}

const KeyLineContext = createContext<KeyLine | undefined>(undefined);

/** Listens for the keys 1 to 9 outside text fields, from the moment the popup opens. */
export function NumberKeys({ children }: { children: ReactNode }) {
  const [line] = useState(() => new KeyLine());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!/^[1-9]$/u.test(event.key) || (event.target as Element | null)?.closest?.(TEXT_FIELDS)) return;
      event.preventDefault();
      line.give(Number(event.key) - 1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [line]);
  return <KeyLineContext value={line}>{children}</KeyLineContext>;
}

/**
 * Takes the number keys once `ready`: 0 for the key 1, 1 for 2 and so on.
 * @returns whether they are listened to here: in the library they belong to the list
 */
export function useNumberKeys(ready: boolean, press: Press): boolean {
  const line = useContext(KeyLineContext);
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    if (!ready || !line) return;
    line.take((index) => latest.current(index));
    return () => line.take(undefined);
  }, [ready, line]);
  return line !== undefined;
}
