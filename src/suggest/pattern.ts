import type { Word } from '../model/sentence-words.ts';

/** Words that may stand where a cue says `…`. */
const WIDEST_GAP = 5;
/** More parts than these make no cue better, and every one of them is tried at each word. */
const MOST_PARTS = 12;

/** One place of a cue: a choice of words and of beginnings of words, and whether other words may come before it. */
export interface Part {
  exact: Set<string>;
  beginnings: string[];
  afterGap: boolean;
}

/** A cue as parts; undefined where it says nothing, or names a group that is not there. */
export function partsOf(cue: string, groups: Record<string, string>): Part[] | undefined {
  const parts: Part[] = [];
  let afterGap = false;
  for (const word of cue.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)) {
    if (/^(…|\.\.\.)$/.test(word)) {
      afterGap = true;
      continue;
    }
    const choices = word.replace(/\{([^}]*)\}/g, (_, name: string) => groups[name]?.toLowerCase() ?? '{').split('|');
    if (choices.some((choice) => !/^[\p{L}\p{M}\p{N}]+\*?$/u.test(choice))) return undefined;
    parts.push({
      exact: new Set(choices.filter((choice) => !choice.endsWith('*'))),
      beginnings: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
      afterGap: afterGap && parts.length > 0,
    });
    afterGap = false;
  }
  return parts.length === 0 || parts.length > MOST_PARTS ? undefined : parts;
}

/** Whether a word is one of a part's choices. */
export const fits = ({ exact, beginnings }: Part, word: string): boolean =>
  exact.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

/** The words, by number, at which a cue is met that begins at a word; undefined where it is not. */
export function met(parts: Part[], words: Word[], from: number): number[] | undefined {
  const places = [from];
  for (const part of parts.slice(1)) {
    const next = (places.at(-1) ?? from) + 1;
    const last = part.afterGap ? next + WIDEST_GAP : next;
    let at = next;
    while (at <= last && at < words.length && !fits(part, words[at]?.folded ?? '')) at += 1;
    if (at > last || at >= words.length) return undefined;
    places.push(at);
  }
  return places;
}
