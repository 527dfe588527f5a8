import type { LongWork } from '../model/slices.ts';
import { candidates } from './candidates.ts';
import { type Close, closestNear } from './closest.ts';
import type { Origin } from './origin.ts';
import { isOwn, type Rivals, rivalsOf } from './same-place.ts';
import { type Passage, samePlaces } from './same-words.ts';
import { likeness, type Surroundings, surroundingsOf } from './surroundings.ts';
import type { WordPlaces } from './word-places.ts';

/** Shorter quotes are not looked for by likeness: too much is like them. */
const FEWEST_WORDS = 4;
const FEWEST_CHARACTERS = 20;
const FEWEST_SPACELESS = 8;
/** A longer quote is found word for word or not at all. */
const LONGEST = 20_000;
/** How like the words have to be, with surroundings that are like the known ones and without. */
const ALIKE = 0.77;
const VERY_ALIKE = 0.85;
const AROUND_ALIKE = 0.4;
/** By how much the best place has to be better than the next. */
const CLEARLY = 0.1;

const NO_RIVALS: Rivals = { surroundings: [], near: false };

/** The words that a quote has become by an edit; 'ambiguous' where two places come near, undefined where none does. */
export function* similarPlace(
  index: WordPlaces,
  quote: Passage,
  known: Surroundings,
  origin: Origin | undefined,
): LongWork<Passage | 'ambiguous' | undefined> {
  if (!isLongEnough(quote)) return undefined;
  const ranked = yield* ranking(index, quote, known);
  const [best, next] = ranked;
  if (!best) return undefined;
  const rivals = origin ? rivalsOf(origin) : NO_RIVALS;
  if (!rivals || rivals.near) return 'ambiguous';
  if (rivals.surroundings.length > 0 && !isOwn(known, surroundingsOf(best), rivals.surroundings)) return 'ambiguous';
  const around = likeness(known, surroundingsOf(best));
  const enough = best.alike >= ALIKE && around >= AROUND_ALIKE;
  if (!enough && !(origin && best.alike >= VERY_ALIKE)) return undefined;
  if (next && best.score - next.score < CLEARLY) return 'ambiguous';
  if (origin && !(yield* cameFrom(origin, best))) return 'ambiguous';
  return best;
}

function isLongEnough({ words, from, to }: Passage): boolean {
  const length = (words.ends[to - 1] ?? 0) - (words.starts[from] ?? 0);
  if (length > LONGEST) return false;
  if (words.spaceless[from] === 1 || words.spaceless[to - 1] === 1) return length >= FEWEST_SPACELESS;
  return to - from >= FEWEST_WORDS && length >= FEWEST_CHARACTERS;
}

interface Ranked extends Close {
  score: number;
}

/** Passages like the quote, the likest first, none of which overlaps another. */
function* ranking(index: WordPlaces, quote: Passage, known: Surroundings): LongWork<Ranked[]> {
  const found: Ranked[] = [];
  for (const near of candidates(index, quote)) {
    const close = closestNear(index.words, near, quote);
    yield;
    if (!close) continue;
    found.push({ ...close, score: 0.7 * close.alike + 0.3 * likeness(known, surroundingsOf(close)) });
  }
  found.sort((a, b) => b.score - a.score);
  return found.filter((each, at) => !found.slice(0, at).some((better) => overlap(each, better)));
}

const overlap = (one: Passage, other: Passage): boolean => one.from < other.to && other.from < one.to;

/**
 * Whether the words that were found are the quote's own, edited, and not some that stood elsewhere in the older text already: looked for there,
 * they have to lead back to the quote.
 */
function* cameFrom({ index, from, to }: Origin, found: Passage): LongWork<boolean> {
  const own: Passage = { words: index.words, from, to };
  const same = samePlaces(index, found);
  if (!same) return false;
  const length = found.to - found.from;
  if (same.some((place) => !overlap({ words: index.words, from: place, to: place + length }, own))) return false;
  const [best, ...others] = yield* ranking(index, found, surroundingsOf(found));
  if (!best || !overlap(best, own)) return false;
  // Surroundings alone do not make it so: where a line of a list goes and its neighbour is edited, the neighbour stands where it stood.
  return others.every(({ score, alike }) => best.score - score >= CLEARLY && best.alike >= alike);
}
