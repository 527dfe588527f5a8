import type { QuoteSelector } from './quote.ts';
import type { Passage } from './same-words.ts';
import { wordsOf } from './words.ts';

/** Words on each side that tell one place from another. */
const REACH = 24;
/** Characters on each side in a script without spaces, where each of them is a word here: 24 of them are hardly a sentence. */
const REACH_SPACELESS = 72;
/** Fewer known words than these are never a full likeness: everything may stand beside a "the". */
const FEWEST = 4;
/** Words that may have come between the surroundings and the quote. */
const SLIPPED = 3;
/** Characters of a stored prefix or suffix that are read; the W3C model sets no limit, and a file from others may hold megabytes. */
const LONGEST_CONTEXT = 200;

/** The words before and after a passage, nearest last in `before` and first in `after`. */
export interface Surroundings {
  before: Int32Array;
  after: Int32Array;
}

/** What stands around a passage of a text. */
export function surroundingsOf({ words, from, to }: Passage): Surroundings {
  const reach = words.spaceless[from] === 1 ? REACH_SPACELESS : REACH;
  return {
    before: words.hashes.subarray(Math.max(0, from - reach), from),
    after: words.hashes.subarray(to, Math.min(words.count, to + reach)),
  };
}

/** What a selector says of its surroundings. The outermost word of each side may have been cut in two, so it is left out. */
export function storedSurroundings({ prefix = '', suffix = '' }: QuoteSelector): Surroundings {
  const before = wordsOf(prefix.slice(-LONGEST_CONTEXT));
  const after = wordsOf(suffix.slice(0, LONGEST_CONTEXT));
  return {
    before: before.hashes.subarray(before.count > 1 ? 1 : 0, before.count),
    after: after.hashes.subarray(0, after.count > 1 ? after.count - 1 : after.count),
  };
}

/**
 * How much of what is known of a quote's surroundings stands around a place, in order: from 0 (nothing, or nothing is known) to 1. Pairs of
 * neighbouring words are compared, for single ones ("the", "and") are in common everywhere; the quote itself is the last neighbour.
 */
export function likeness(known: Surroundings, place: Surroundings): number {
  const words = Math.max(FEWEST, known.before.length + known.after.length);
  const before = inCommon(pairs(known.before), pairs(place.before.subarray(-(known.before.length + SLIPPED))));
  const after = inCommon(
    pairs(known.after.toReversed()),
    pairs(place.after.subarray(0, known.after.length + SLIPPED).toReversed()),
  );
  return (before + after) / words;
}

/** Each word with the next one towards the quote, the last one with the quote. */
const pairs = (words: Int32Array): Int32Array => words.map((word, at) => Math.imul(word, 31) + (words[at + 1] ?? 1));

/** The length of the longest common subsequence; both sides are a few words long. */
function inCommon(one: Int32Array, other: Int32Array): number {
  let row = new Uint8Array(other.length + 1);
  for (const word of one) {
    const next = new Uint8Array(other.length + 1);
    for (let at = 0; at < other.length; at += 1) {
      next[at + 1] = word === other[at] ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Whether a neighbour on either side is the one that is known. */
export function touches(known: Surroundings, place: Surroundings): boolean {
  const before = known.before.at(-1);
  const after = known.after[0];
  return (before !== undefined && before === place.before.at(-1)) || (after !== undefined && after === place.after[0]);
}
