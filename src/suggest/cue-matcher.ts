import type { Id } from '../model/identity.ts';
import type { Word } from '../model/sentence-words.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { fits, met, type Part, partsOf } from './pattern.ts';

interface Compiled {
  /** Undefined for words that speak against a sentence. */
  competency: Id | undefined;
  weight: number;
  parts: Part[];
}

/** A cue that a sentence meets, and the numbers of the words that meet it. */
export interface Hit {
  competency: Id | undefined;
  weight: number;
  places: number[];
}

/** Words of a text whose cues are remembered; a text of made-up words fills no memory. */
const MOST_REMEMBERED = 50_000;

/** Makes a lexicon ready to read with: gives all cues of a sentence. */
export function cueMatcher(lexicon: Lexicon, competencies: Id[]): (words: Word[]) => Hit[] {
  const compile = (cues: Cue[], competency: Id | undefined): Compiled[] =>
    cues.flatMap(({ words, weight = 2 }) => {
      const parts = partsOf(words, lexicon.groups);
      return parts ? [{ competency, weight, parts }] : [];
    });
  const compiled = [
    ...compile(lexicon.against, undefined),
    ...competencies.flatMap((competency) => compile(lexicon.cues[competency] ?? [], competency)),
  ];
  const beginningWith = new Map<string, Compiled[]>();
  const startingAt = (word: string): Compiled[] => {
    const known = beginningWith.get(word);
    if (known) return known;
    const found = compiled.filter(({ parts: [first] }) => first && fits(first, word));
    if (beginningWith.size < MOST_REMEMBERED) beginningWith.set(word, found);
    return found;
  };
  return (words) =>
    words.flatMap(({ folded }, from) =>
      startingAt(folded).flatMap(({ competency, weight, parts }) => {
        const places = met(parts, words, from);
        return places ? [{ competency, weight, places }] : [];
      }),
    );
}
