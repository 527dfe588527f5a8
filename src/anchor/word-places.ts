import type { LongWork } from '../model/slices.ts';
import type { Words } from './words.ts';

/** Words put into the index between two yields. */
const BREATH = 20_000;

/** A million buckets are enough for the vocabulary of any text; more would only take memory in one long stretch. */
const MOST_BITS = 20;

/** Where each word stands in a text: the places of all words of a bucket lie side by side. */
export interface WordPlaces {
  words: Words;
  mask: number;
  /** Where each bucket begins in `places`, with one entry more for the end. */
  begins: Int32Array;
  places: Int32Array;
}

/**
 * What a place is looked up by: the word, or, in a script without spaces, the character and the next one, because single characters are
 * everywhere. Undefined for the last such character: what follows it in another text is not known.
 */
export function keyAt({ hashes, spaceless, count }: Words, at: number): number | undefined {
  const hash = hashes[at] ?? 0;
  if (spaceless[at] === 0) return hash;
  return at + 1 < count ? Math.imul(hash, 31) + (hashes[at + 1] ?? 0) : undefined;
}

const bucketOf = (key: number, mask: number): number => (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 7) & mask;

/** Makes the index by counting sort: two walks over the words. */
export function* placingWords(words: Words): LongWork<WordPlaces> {
  const mask = 2 ** Math.min(MOST_BITS, Math.max(4, Math.ceil(Math.log2(words.count + 1)))) - 1;
  const begins = new Int32Array(mask + 2);
  for (let at = 0; at < words.count; at += 1) {
    const key = keyAt(words, at);
    if (key !== undefined) count(begins, bucketOf(key, mask) + 1);
    if (at % BREATH === 0) yield;
  }
  for (let bucket = 1; bucket < begins.length; bucket += 1) {
    begins[bucket] = (begins[bucket] ?? 0) + (begins[bucket - 1] ?? 0);
    if (bucket % (BREATH * 10) === 0) yield;
  }
  const next = begins.slice();
  const places = new Int32Array(begins.at(-1) ?? 0);
  for (let at = 0; at < words.count; at += 1) {
    const key = keyAt(words, at);
    if (key !== undefined) places[count(next, bucketOf(key, mask))] = at;
    if (at % BREATH === 0) yield;
  }
  return { words, mask, begins, places };
}

/** Adds one to a counter and answers what it was. */
function count(counters: Int32Array, at: number): number {
  const was = counters[at] ?? 0;
  counters[at] = was + 1;
  return was;
}

/** The places whose key falls into the same bucket: all places of the key, rarely one of another. */
export function placesOf({ begins, places, mask }: WordPlaces, key: number): Int32Array {
  const bucket = bucketOf(key, mask);
  return places.subarray(begins[bucket], begins[bucket + 1]);
}
