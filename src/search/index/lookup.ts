import { isLone } from '../tokens.ts';
import { bitCount, distance, lettersOf, slipsIn } from './nearness.ts';
import type { PackedIndex } from './packed.ts';

/** A term of the index that answers a typed word, and how well: 1 is the word itself. */
export interface TermMatch {
  term: number;
  quality: number;
}

const BEGINS = 0.8;
const HOLDS = 0.4;
const NEAR = [1, 0.5, 0.3];
/** A piece inside a word is looked for from this length on; shorter ones are in half of all words. */
const SHORTEST_PIECE = 4;
/** Outside Latin letters words are shorter, and articles grow onto them. */
const SHORTEST_PIECE_ELSEWHERE = 3;
const BEYOND_LATIN = /\P{Script=Latin}/u;
const shortestPieceOf = (typed: string): number =>
  isLone(typed) ? typed.length : BEYOND_LATIN.test(typed) ? SHORTEST_PIECE_ELSEWHERE : SHORTEST_PIECE;
const MOST_MATCHES = 4_000;

export const termAt = (index: PackedIndex, term: number): string =>
  index.vocabulary.slice(index.termStarts[term], (index.termStarts[term + 1] ?? 1) - 1);

/** The place of the first term that is not before this text. */
function lowerBound(index: PackedIndex, text: string): number {
  let [low, high] = [0, index.frequencies.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (termAt(index, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term itself, or -1. */
export function findTerm(index: PackedIndex, text: string): number {
  const at = lowerBound(index, text);
  return at < index.frequencies.length && termAt(index, at) === text ? at : -1;
}

/** The terms that begin so, as a range [from, to). */
export function findBeginning(index: PackedIndex, text: string): [from: number, to: number] {
  return [lowerBound(index, text), lowerBound(index, `${text}\uffff`)];
}

/** The term that stands at this place of the vocabulary. */
function termOver(index: PackedIndex, place: number): number {
  let [low, high] = [0, index.frequencies.length];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((index.termStarts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Terms that hold this piece inside: Grundwasser for wasser, and words with an article grown on. */
function findPieces(index: PackedIndex, piece: string, matches: TermMatch[], [from, to]: [number, number]): void {
  for (let at = index.vocabulary.indexOf(piece); at >= 0; ) {
    const term = termOver(index, at);
    if (term < from || term >= to) matches.push({ term, quality: HOLDS });
    if (matches.length >= MOST_MATCHES) return;
    at = index.vocabulary.indexOf(piece, index.termStarts[term + 1]);
  }
}

const letters = new WeakMap<PackedIndex, Uint32Array>();

function lettersOfTerms(index: PackedIndex): Uint32Array {
  const known = letters.get(index);
  if (known) return known;
  const made = new Uint32Array(index.frequencies.length);
  for (let term = 0; term < made.length; term++)
    made[term] = lettersOf(index.vocabulary, index.termStarts[term], (index.termStarts[term + 1] ?? 1) - 1);
  letters.set(index, made);
  return made;
}

/** Terms that are a slip or two away. */
export function findNear(index: PackedIndex, typed: string, open: boolean): TermMatch[] {
  const limit = slipsIn(typed);
  if (limit === 0) return [];
  const wanted = lettersOf(typed);
  const all = lettersOfTerms(index);
  const matches: TermMatch[] = [];
  for (let term = 0; term < all.length; term++) {
    if (bitCount(wanted & ~(all[term] ?? 0)) > limit) continue;
    const length = (index.termStarts[term + 1] ?? 1) - 1 - (index.termStarts[term] ?? 0);
    if (length < typed.length - limit || (!open && length > typed.length + limit)) continue;
    const slips = distance(typed, termAt(index, term), limit, open);
    if (slips <= limit) matches.push({ term, quality: NEAR[slips] ?? 0 });
  }
  return matches;
}

/**
 * The terms that answer a typed word: itself, what begins with it, what holds it. Only where neither of the first two is there, what is
 * written nearly so: a slip must not drown what was typed right.
 * @param open the word is still being typed
 */
export function matchTerm(index: PackedIndex, typed: string, open: boolean): TermMatch[] {
  const range = findBeginning(index, typed);
  const [from, to] = range;
  const matches: TermMatch[] = [];
  const exact = from < to && termAt(index, from) === typed;
  if (exact) matches.push({ term: from, quality: 1 });
  if (open) {
    for (let term = exact ? from + 1 : from; term < to; term++) {
      const left = (index.termStarts[term + 1] ?? 0) - (index.termStarts[term] ?? 0) - 1 - typed.length;
      matches.push({ term, quality: BEGINS / (1 + left / 16) });
    }
  }
  if (open && typed.length >= shortestPieceOf(typed)) findPieces(index, typed, matches, range);
  return matches;
}
