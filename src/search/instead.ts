import { choose, type Filter } from './filter.ts';
import { fold } from './fold.ts';
import { type Prefixes, pieces, withoutFilter } from './query.ts';
import type { Names, Resolved } from './typed-filters.ts';
import { valuesLike } from './values-like.ts';

/** Something else to look for than words that are found nowhere, and how many resources that gives. */
export interface Instead {
  what: { how: 'meant'; label: string; meant: Resolved } | { how: 'without'; word: string } | { how: 'unquoted' };
  filter: Filter;
  count: number;
}

const MOST_VALUES = 3;
/** Each word of a longer text would be a search of all the others. */
const MOST_WORDS = 6;
const QUOTES = /["“”„«»]/g;

/**
 * What may have been meant by words that find nothing: a tag, a competency or a collection that is called so or nearly, the words without
 * their quotation marks, or without one of them. Only what finds something is offered.
 * @param asked without typed filters among its words
 */
export function insteadOf(
  asked: Filter,
  names: Names,
  prefixes: Prefixes,
  countFor: (filter: Filter) => number,
): Instead[] {
  const text = asked.text?.trim() ?? '';
  if (text === '') return [];
  const { text: _text, ...beside } = asked;
  return [...meantValues(text, beside, names), ...unquoted(text, asked), ...withoutEach(text, asked, prefixes)]
    .map((offer) => ({ ...offer, count: countFor(offer.filter) }))
    .filter(({ count }) => count > 0);
}

type Offer = Omit<Instead, 'count'>;

function meantValues(text: string, beside: Filter, names: Names): Offer[] {
  const word = fold(text.replace(QUOTES, ''));
  return (['tag', 'competency', 'in'] as const)
    .flatMap((name) => valuesLike(name, word, names))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_VALUES)
    .map(({ label, meant }) => ({
      what: { how: 'meant', label, meant },
      filter: choose(beside, meant.facet, meant.value),
    }));
}

const unquoted = (text: string, asked: Filter): Offer[] =>
  text.search(QUOTES) < 0
    ? []
    : [
        {
          what: { how: 'unquoted' },
          filter: { ...asked, text: text.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim() },
        },
      ];

function withoutEach(text: string, asked: Filter, prefixes: Prefixes): Offer[] {
  const words = [...text.matchAll(pieces(prefixes))];
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.map((word) => ({
    what: { how: 'without', word: word[0] },
    filter: { ...asked, text: withoutFilter(text, { start: word.index, end: word.index + word[0].length }) },
  }));
}
