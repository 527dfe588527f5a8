import type { Sentence } from '../words/say.ts';
import type { Problem } from './reading.ts';

/** As much of a name as a sentence can carry. */
const LONGEST_MENTION = 80;

/** What no sentence should repeat: control characters, and those that turn the direction of the text around them. */
const UNSAID = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu;

/** A name from a file, short and plain enough to stand inside a sentence. */
export function mention(name: unknown): string {
  if (typeof name !== 'string') return '';
  const plain = name
    .slice(0, LONGEST_MENTION * 4)
    .toWellFormed()
    .replace(UNSAID, ' ')
    .trim();
  const characters = [...plain];
  return characters.length > LONGEST_MENTION ? `${characters.slice(0, LONGEST_MENTION).join('')}…` : plain;
}

export const wholeFile: Sentence = { key: 'importing.where_file' };

/** A place in one of the lists of a bundle; numbers count from 1. */
export function placeIn(list: string, index: number, name: unknown): Sentence {
  const mentioned = mention(name);
  const key = mentioned ? `importing.where_${list}_named` : `importing.where_${list}`;
  return {
    key: key as Sentence['key'],
    params: mentioned ? { number: index + 1, name: mentioned } : { number: index + 1 },
  };
}

/** A claim inside a resource or an excerpt. */
export const claimIn = (list: 'resources' | 'excerpts', index: number, name: unknown, claim: number): Sentence => ({
  key: `importing.where_${list}_claim`,
  params: { number: index + 1, name: mention(name), claim: claim + 1 },
});

/** An entry of a collection. */
export const partIn = (index: number, name: unknown, part: number): Sentence => ({
  key: 'importing.where_part',
  params: { number: index + 1, name: mention(name), part: part + 1 },
});

export const said = (why: Sentence, where: Sentence = wholeFile): Problem => ({ weight: 'said', where, why });
export const leftOut = (where: Sentence, why: Sentence): Problem => ({ weight: 'left out', where, why });
export const refused = (where: Sentence, why: Sentence): Problem => ({ weight: 'refused', where, why });
