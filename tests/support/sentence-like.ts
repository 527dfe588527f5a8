import { type Sentence, saySentence } from '../../src/words/say.ts';

const ANYTHING = '\u0000';

/** A sentence of the catalogue whatever stands in its places: "Select …" for every name, in the language that is spoken. */
export function sentenceLike(key: Sentence['key'], ...places: string[]): RegExp {
  const words = saySentence({ key, params: Object.fromEntries(places.map((place) => [place, ANYTHING])) });
  const literal = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll(ANYTHING, '.*')}$`);
}
