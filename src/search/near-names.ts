import { bitCount, distance, lettersOf, slipsIn } from './index/nearness.ts';

/** A name, or what follows a space or a hyphen in it. */
const PARTS = /(?<=^|[\s-])(?=\p{L}|\p{N})/gu;

/**
 * How many slips make what was typed of a name, of one of its words, or of how these begin; both folded.
 * @returns Infinity where there are more than a word of this length may hold
 */
export function slipsFrom(typed: string, name: string): number {
  const limit = slipsIn(typed);
  if (limit === 0 || name.length < typed.length - limit) return Infinity;
  // Each slip brings in at most one letter that the name does not have: a quick no for most.
  if (bitCount(lettersOf(typed) & ~lettersOf(name)) > limit) return Infinity;
  const parts = [...name.matchAll(PARTS)].map(({ index }) => name.slice(index));
  const least = Math.min(...parts.map((part) => distance(typed, part, limit, true)));
  return least > limit ? Infinity : least;
}
