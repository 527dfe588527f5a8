import type { Id } from '../model/identity.ts';
import type { Word } from '../model/sentence-words.ts';
import type { Hit } from './cue-matcher.ts';

/** Shorter sentences are headings, longer ones no sentences. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 70;
/** Cues have to weigh as much as this together. */
const ENOUGH = 2;
/** What it adds that the sentence is about those who learn. */
const ABOUT_STUDENTS = 0.5;
/** Each further cue adds half of what it weighs: ten small words are not worth one clear one. */
const FURTHER = 0.5;

/** Why a sentence may show a competency: how strongly, from 0 to 1, and the words that make it think so, by number. */
export interface Weighed {
  competency: Id;
  score: number;
  places: number[];
}

/** What the cues of a sentence come to, for each competency. */
export function weigh(words: Word[], hits: Hit[], isStudent: (word: string) => boolean): Weighed[] {
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return [];
  const against = hits
    .filter(({ competency }) => competency === undefined)
    .reduce((sum, { weight }) => sum + weight, 0);
  const about = words.some(({ folded }) => isStudent(folded)) ? ABOUT_STUDENTS : 0;
  const weighed: Weighed[] = [];
  for (const competency of new Set(hits.flatMap(({ competency: each }) => each ?? []))) {
    const own = hits.filter((hit) => hit.competency === competency);
    const [most = 0, ...others] = apart(own).map(({ weight }) => weight);
    const sum = most + FURTHER * others.reduce((total, weight) => total + weight, 0) - against;
    if (sum < ENOUGH) continue;
    const places = [...new Set(own.flatMap(({ places: each }) => each))].sort((a, b) => a - b);
    weighed.push({ competency, score: 1 - 1 / (1 + (sum + about) / 2), places });
  }
  return weighed;
}

/** The heaviest cues of which no two share a word. */
function apart(hits: Hit[]): Hit[] {
  const taken = new Set<number>();
  return hits
    .toSorted((a, b) => b.weight - a.weight || b.places.length - a.places.length)
    .filter(({ places }) => {
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
}
