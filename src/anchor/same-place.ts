import type { Origin } from './origin.ts';
import { type Passage, samePlaces } from './same-words.ts';
import { likeness, type Surroundings, surroundingsOf, touches } from './surroundings.ts';
import type { WordPlaces } from './word-places.ts';

/** More places than these are not weighed against each other. */
const MOST_RIVALS = 48;
/** Words between two places that are near each other. */
const NEAR = 16;
/** From this many words on, words that stood once and stand once are the same ones, wherever they went. */
const TELLING_ONCE = 5;
/** From this many on they need a neighbour where nobody knows how often they stood before, and from so many on nothing. */
const TELLING = 8;
const UNMISTAKABLE = 20;
/** What of the surroundings has to be found again. */
const LIKE = 0.5;
const MUCH_LIKE = 0.7;
const A_LITTLE_LIKE = 0.25;
/** By how much the best place has to be better than the next one. */
const CLEARLY = 0.4;

/**
 * Of the places where a quote stands word for word, the one that is meant; undefined where that cannot be told. With the text that the quote
 * was taken from, each place has to be more like the quote's own than like any other place where the same words stood.
 */
export function chosenPlace(
  index: WordPlaces,
  quote: Passage,
  places: number[],
  known: Surroundings,
  origin: Origin | undefined,
): number | undefined {
  const length = quote.to - quote.from;
  const around = (place: number) => surroundingsOf({ words: index.words, from: place, to: place + length });
  const [only] = places;
  if (only === undefined || places.length > MOST_RIVALS) return undefined;
  const rivals = origin && rivalsOf(origin);
  if (origin && !rivals) return undefined;
  if (places.length === 1 && !rivals?.surroundings.length) {
    return isMeant(quote, known, around(only), rivals !== undefined) ? only : undefined;
  }
  const ranked = places
    .map((place) => ({ place, alike: likeness(known, around(place)) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = ranked;
  // Words just marked on this very page: of all places where they stand one alone has all of what was marked with them.
  if (!origin && best?.alike === 1 && (next?.alike ?? 0) < 1) return best.place;
  if (rivals?.near && places.length <= rivals.surroundings.length) return undefined;
  if (!best || best.alike - (next?.alike ?? 0) < CLEARLY) return undefined;
  return isOwn(known, around(best.place), rivals?.surroundings ?? []) ? best.place : undefined;
}

/** Whether a place is much like the quote's own, and clearly less like every other place where the same words stood. */
export function isOwn(known: Surroundings, place: Surroundings, rivals: Surroundings[]): boolean {
  const alike = likeness(known, place);
  return alike >= MUCH_LIKE && rivals.every((rival) => alike - likeness(rival, place) >= CLEARLY);
}

/** Whether the one place of a quote is its own; `once` where it is known to have stood at one place before. */
function isMeant({ from, to }: Passage, known: Surroundings, place: Surroundings, once: boolean): boolean {
  const alike = likeness(known, place);
  const length = to - from;
  if (length >= UNMISTAKABLE || (once && length >= TELLING_ONCE)) return true;
  if (length >= TELLING) return alike >= LIKE || touches(known, place);
  return alike >= (once ? A_LITTLE_LIKE : LIKE) && touches(known, place);
}

/** All other places where the same words stood. */
export interface Rivals {
  surroundings: Surroundings[];
  /** One of them is so near that it is a part of the quote's own surroundings: where one of the two has gone, nobody can tell which. */
  near: boolean;
}

/** The rivals of a quote in the older text; undefined where they are too many. */
export function rivalsOf({ index, from, to }: Origin): Rivals | undefined {
  const places = samePlaces(index, { words: index.words, from, to });
  if (!places || places.length > MOST_RIVALS) return undefined;
  const others = places.filter((place) => place !== from);
  return {
    surroundings: others.map((place) => surroundingsOf({ words: index.words, from: place, to: place + to - from })),
    near: others.some((place) => Math.abs(place - from) < to - from + NEAR),
  };
}
