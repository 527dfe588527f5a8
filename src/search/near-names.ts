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
  const parts = [...name.matchAll(PARTS)].map(({ index }) => name.slice(index));
  const least = Math.min(...parts.map((part) => slipsFromBeginning(typed, part, limit)));
  return least > limit ? Infinity : least;
}

function slipsFromBeginning(typed: string, part: string, limit: number): number {
  // Each slip changes at most two of the letters that occur: a quick no for most.
  const unlike = lettersOf(typed) & ~lettersOf(part, 0, typed.length + limit);
  return bitCount(unlike) > limit ? Infinity : distance(typed, part, limit, true);
}
