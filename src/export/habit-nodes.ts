import * as z from 'zod';
import { id } from '../model/identity.ts';
import { lexiconWord } from '../model/lexicon-word.ts';
import { searchedPlaces } from '../model/saved-search.ts';
import { name, record, text } from './bundle-values.ts';

// What a teacher set up for themselves: only a copy of everything carries it.

export const savedSearchNode = z.object({
  ...record,
  '@type': z.literal('SearchAction').optional(),
  name,
  place: z.enum(searchedPlaces),
  competency: id.optional(),
  query: text,
});
export type SavedSearchNode = z.infer<typeof savedSearchNode>;

export const lexiconWordNode = z.object({
  ...record,
  '@type': z.literal('LexiconWord').optional(),
  competency: id,
  words: lexiconWord.shape.words,
  isOff: z.boolean().optional(),
});
export type LexiconWordNode = z.infer<typeof lexiconWordNode>;

/** A sentence that is not to be offered again as evidence of a competency. */
export const refusalNode = z.object({
  ...record,
  '@type': z.literal('Refusal').optional(),
  resource: id,
  competency: id,
  words: text,
});
export type RefusalNode = z.infer<typeof refusalNode>;
