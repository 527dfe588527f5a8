import type { LexiconWord } from '../model/lexicon-word.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import type { LexiconWordNode, RefusalNode, SavedSearchNode } from './habit-nodes.ts';
import { stamp } from './stamp.ts';

export const savedSearchNodeOf = (search: SavedSearch): SavedSearchNode => ({
  '@id': search.id,
  '@type': 'SearchAction',
  name: search.name,
  place: search.place,
  competency: search.competency,
  query: search.query,
  ...stamp(search),
});

export const lexiconWordNodeOf = (row: LexiconWord): LexiconWordNode => ({
  '@id': row.id,
  '@type': 'LexiconWord',
  competency: row.competency,
  words: row.words,
  isOff: row.isOff,
  ...stamp(row),
});

export const refusalNodeOf = (refusal: Refusal): RefusalNode => ({
  '@id': refusal.id,
  '@type': 'Refusal',
  resource: refusal.resource,
  competency: refusal.competency,
  words: refusal.words,
  ...stamp(refusal),
});
