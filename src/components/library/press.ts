/** So long after G a letter still means a place, in milliseconds. */
const PATIENCE = 1_500;

/** Signs of keyboards that write other digits or another question mark. */
const ALIKE: Record<string, string> = { '؟': '?', '\u037e': '?' };

const isForeignLetter = (key: string): boolean => /^(?!\p{Script=Latin})\p{L}$/u.test(key);

/**
 * The key of a press in lower case. On keyboards for other scripts a letter counts as the Latin one printed beside it, and
 * any script's digits count as digits.
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  if (isForeignLetter(key) && latin) return latin.toLowerCase();
  const digit = /^\p{Nd}$/u.test(key) ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : undefined;
  return digit ?? ALIKE[key] ?? key.toLowerCase();
}

/** Whether Shift says something more than which sign is meant: it does with letters and with keys that have a name. */
const shiftCounts = (key: string): boolean => /^[a-z]$/.test(key) || key.length > 1;

/** A press with the keys held down: 'mod+shift+z', 'alt+arrowup', 'shift+x'; Ctrl and Cmd are both 'mod'. */
export function pressOf(event: KeyboardEvent): string {
  const key = keyOf(event);
  const held = [
    (event.ctrlKey || event.metaKey) && 'mod',
    event.altKey && 'alt',
    event.shiftKey && shiftCounts(key) && 'shift',
  ];
  return [...held.filter(Boolean), key].join('+');
}

let gPressedAt = Number.NEGATIVE_INFINITY;
const names = new WeakMap<KeyboardEvent, string>();

/** A press, or two: 'g i' where G was pressed just before. The same for all that listen to it. */
export function pressesOf(event: KeyboardEvent): string {
  const known = names.get(event);
  if (known !== undefined) return known;
  const press = pressOf(event);
  const afterG = event.timeStamp - gPressedAt < PATIENCE;
  gPressedAt = press === 'g' && !afterG ? event.timeStamp : Number.NEGATIVE_INFINITY;
  const name = afterG ? `g ${press}` : press;
  names.set(event, name);
  return name;
}
