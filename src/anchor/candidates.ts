import type { Passage } from './same-words.ts';
import { keyAt, placesOf, type WordPlaces } from './word-places.ts';

/** Rare words of a quote that are looked up, and places that are looked at for all of them. */
const MOST_KEYS = 16;
const MOST_PLACES = 2_000;
/** Regions that are compared character by character. */
const MOST_REGIONS = 6;
/** Words of a long quote among which rare ones are sought. */
const MOST_WORDS = 2_000;

interface Key {
  ahead: number;
  places: Int32Array;
}

/** Where a passage, or something like it, may begin, by number of word, the likeliest first: where its rare words stand as far from each other as in it. */
export function candidates(index: WordPlaces, passage: Passage): number[] {
  const votes = new Map<number, number>();
  const width = Math.max(4, Math.ceil((passage.to - passage.from) / 3));
  for (const { ahead, places } of rareKeys(index, passage)) {
    const voted = new Set<number>();
    for (const place of places) {
      const box = Math.floor((place - ahead) / width);
      // A key votes once for a box and its neighbour, so that a region on the border of two is not torn apart.
      for (const each of [box, box + 1]) {
        if (voted.has(each)) continue;
        voted.add(each);
        votes.set(each, (votes.get(each) ?? 0) + 1);
      }
    }
  }
  return [...votes]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_REGIONS)
    .map(([box]) => box * width);
}

function rareKeys(index: WordPlaces, { words, from, to }: Passage): Key[] {
  const keys = new Map<number, Key>();
  for (let at = from; at < Math.min(to, from + MOST_WORDS); at += 1) {
    const key = words.spaceless[at] === 1 && at + 1 === to ? undefined : keyAt(words, at);
    if (key === undefined || keys.has(key)) continue;
    const places = placesOf(index, key);
    if (places.length > 0) keys.set(key, { ahead: at - from, places });
  }
  let room = MOST_PLACES;
  return [...keys.values()]
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, MOST_KEYS)
    .filter(({ places }) => {
      room -= places.length;
      return room >= 0;
    });
}
