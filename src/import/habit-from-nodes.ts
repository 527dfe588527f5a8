import type { LexiconWordNode, RefusalNode, SavedSearchNode } from '../export/habit-nodes.ts';
import type { LexiconWord } from '../model/lexicon-word.ts';
import { type Refusal, refusalKey } from '../model/refusal.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import { said, stamp } from './said.ts';

export const savedSearchFrom = (node: SavedSearchNode): SavedSearch =>
  said({
    ...stamp(node),
    name: node.name,
    place: node.place,
    competency: node.place === 'competency' ? node.competency : undefined,
    query: node.query,
  });

export const lexiconWordFrom = (node: LexiconWordNode): LexiconWord =>
  said({ ...stamp(node), competency: node.competency, words: node.words, isOff: node.isOff });

export const refusalFrom = (node: RefusalNode): Refusal => ({
  ...stamp(node),
  key: refusalKey(node.competency, node.words),
  resource: node.resource,
  competency: node.competency,
  words: node.words,
});
