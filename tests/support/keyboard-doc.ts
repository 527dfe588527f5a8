import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Screen } from './screen.ts';

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/keyboard.md'), 'utf8');

/** One thing that a step of docs/keyboard.md does. */
export type Deed =
  | { press: string }
  | { type: string }
  /** Tab, until what bears this name has the focus. */
  | { tabTo: string }
  /** Words that are on the screen then. */
  | { see: string };

/** What a key of the document is called in a browser: 'Ctrl+K' is pressed as 'Control+k'. */
function chord(written: string): string {
  const signs: Record<string, string> = { Ctrl: 'Control', Esc: 'Escape', '↑': 'ArrowUp', '↓': 'ArrowDown' };
  return written
    .split('+')
    .map((key) => signs[key] ?? (key.length === 1 ? key.toLowerCase() : key))
    .join('+');
}

function deedsOf(step: string): Deed[] {
  const pieces = step.matchAll(/`"(?<type>[^`]*)"`|`Tab` to \*\*(?<tabTo>[^*]+)\*\*|`(?<press>[^`]+)`|→ (?<see>.+)$/gu);
  return [...pieces].map(({ groups = {} }) => {
    if (groups.type !== undefined) return { type: groups.type };
    if (groups.tabTo !== undefined) return { tabTo: groups.tabTo };
    return groups.see === undefined ? { press: chord(groups.press ?? '') } : { see: groups.see };
  });
}

/** The jobs of the document by their headings, each as what is done one after the other. */
export const keyboardJobs = new Map(
  text
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.filter((line) => /^\d+\. /.test(line)).flatMap(deedsOf)];
    }),
);

/** The rows of the document's table of keys: the keys, what they do, where. */
export const keyRows = [...text.matchAll(/^\| (`.+`) \| (.+) \| (.+) \|$/gm)].map(([, keys = '', does, where]) => ({
  keys: [...keys.matchAll(/`([^`]+)`/g)].map(([, key]) => key),
  does,
  where,
}));

/** Whoever has waited for words needs a moment to read them before the next key. */
const READING_MS = 300;

/** Does with the keys alone what the document says. */
export async function doByKeys(screen: Screen, deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) {
    if ('press' in deed) await screen.key(deed.press);
    else if ('type' in deed) await screen.type(deed.type);
    else if ('tabTo' in deed) await screen.tabTo(deed.tabTo);
    else {
      await screen.says(deed.see);
      await new Promise((read) => setTimeout(read, READING_MS));
    }
  }
}
