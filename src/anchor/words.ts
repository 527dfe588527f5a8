import { atOnce, type LongWork } from '../model/slices.ts';

/** Scripts written without spaces between words: each character is a word of its own here. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Longer runs of letters are no words (keys, base64): they are cut, so that no one match takes long. */
const WORD = new RegExp(
  `[${SPACELESS}]\\p{M}{0,8}|[[\\p{L}\\p{M}\\p{N}]--[${SPACELESS}]]{1,64}|[\\p{Sm}\\p{Sc}\\p{Extended_Pictographic}]`,
  'gv',
);
const STARTS_SPACELESS = new RegExp(`^[${SPACELESS}]`, 'v');
const ONLY_ASCII = /^\p{ASCII}*$/v;
/** Words read between two yields. */
const BREATH = 1_000;

/**
 * The words of a text as numbers, in flat arrays: white space, punctuation and case are gone, signs of mathematics stay. Two words of the
 * same number are the same word but for a chance of one in four billion.
 */
export interface Words {
  text: string;
  count: number;
  /** Where each word begins and ends, in UTF-16 code units. */
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  /** 1 where the word is a character of a script without spaces. */
  spaceless: Uint8Array;
}

const folded = (word: string): string =>
  ONLY_ASCII.test(word) ? word.toLowerCase() : word.normalize('NFKC').toLowerCase();

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Reads the words of a text of any length. */
export function* readingWords(text: string): LongWork<Words> {
  let room = Math.max(16, text.length >> 2);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let spaceless = new Uint8Array(room);
  let count = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (count === room) {
      room *= 2;
      starts = grown(starts, new Int32Array(room));
      ends = grown(ends, new Int32Array(room));
      hashes = grown(hashes, new Int32Array(room));
      spaceless = grown(spaceless, new Uint8Array(room));
    }
    starts[count] = index;
    ends[count] = index + word.length;
    hashes[count] = hashOf(folded(word));
    spaceless[count] = STARTS_SPACELESS.test(word) ? 1 : 0;
    count += 1;
    if (count % BREATH === 0) yield;
  }
  return { text, count, starts, ends, hashes, spaceless };
}

/** The words of a short text. */
export const wordsOf = (text: string): Words => atOnce(readingWords(text));

function grown<Kind extends Int32Array | Uint8Array>(from: Kind, to: Kind): Kind {
  to.set(from);
  return to;
}

/** How many of a text's words have their edge (beginning or end) before an offset. */
export function wordsBefore(edges: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
