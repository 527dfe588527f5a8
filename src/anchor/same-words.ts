import { keyAt, placesOf, type WordPlaces } from './word-places.ts';
import { type Words, wordsBefore } from './words.ts';

/** A quote that may stand at more places than these is not told apart by what stands around it. */
const MOST_PLACES = 512;
/** Words of a quote among which the rarest is sought. */
const MOST_KEYS = 2_000;
/** Words compared for one quote at most. */
const MOST_WORDS = 2_000_000;

/** A passage of words, by number: `from` to before `to`. */
export interface Passage {
  words: Words;
  from: number;
  to: number;
}

export const wholeOf = (words: Words): Passage => ({ words, from: 0, to: words.count });

/** The words of which at least a part stands between two offsets. */
export function passageBetween(words: Words, start: number, end: number): Passage {
  const from = wordsBefore(words.ends, words.count, start + 1);
  return { words, from, to: Math.max(from, wordsBefore(words.starts, words.count, end)) };
}

/** All places where the same words follow each other; undefined where they are too many to be looked at, or nothing can be looked up. */
export function samePlaces(index: WordPlaces, { words, from, to }: Passage): number[] | undefined {
  let rarest: Int32Array | undefined;
  let ahead = 0;
  for (let at = from; at < Math.min(to, from + MOST_KEYS); at += 1) {
    // The last character of a script without spaces is looked up together with what follows it, which is not of the quote.
    const key = words.spaceless[at] === 1 && at + 1 === to ? undefined : keyAt(words, at);
    if (key === undefined) continue;
    const places = placesOf(index, key);
    if (rarest && places.length >= rarest.length) continue;
    rarest = places;
    ahead = at - from;
    if (places.length === 0) return [];
  }
  if (!rarest || rarest.length > Math.max(2, Math.min(MOST_PLACES, MOST_WORDS / (to - from)))) return undefined;
  const found: number[] = [];
  for (const place of rarest) {
    const begin = place - ahead;
    if (begin >= 0 && isSame(index.words, begin, { words, from, to })) found.push(begin);
  }
  return found;
}

function isSame(text: Words, begin: number, { words, from, to }: Passage): boolean {
  if (begin + to - from > text.count) return false;
  for (let at = from; at < to; at += 1) if (words.hashes[at] !== text.hashes[begin + at - from]) return false;
  return true;
}
