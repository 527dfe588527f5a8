import * as fc from 'fast-check';
import type { Id } from '../../src/model/identity.ts';
import type { LexiconWord } from '../../src/model/lexicon-word.ts';
import type { Library } from '../../src/model/library.ts';
import { type Refusal, refusalKey } from '../../src/model/refusal.ts';
import { type SavedSearch, searchedPlaces } from '../../src/model/saved-search.ts';
import { anyText } from './arbitrary-text.ts';
import { oneOf, optional, rows } from './arbitrary-values.ts';

/** One of each meaning, as everywhere. */
const once = <Row>(all: Row[], meaning: (row: Row) => unknown): Row[] => [
  ...new Map(all.map((row) => [JSON.stringify(meaning(row)), row])).values(),
];

/** What a teacher set up for themselves. */
export const habits = (count: number, people: Id[], competencies: number, resources: number) =>
  ({
    savedSearches: rows<SavedSearch>(13, count, people, () =>
      fc
        .record({
          name: anyText,
          place: fc.constantFrom(...searchedPlaces),
          competency: oneOf(2, competencies),
          query: anyText,
        })
        .map(({ competency, ...row }) => (row.place === 'competency' ? { ...row, competency } : row)),
    ).map((all) => once(all, ({ place, competency, query }) => [place, competency, query])),
    lexiconWords: rows<LexiconWord>(14, count, people, () =>
      fc.record({
        competency: oneOf(2, competencies),
        words: fc.constantFrom('discuss*', 'share … well*', 'agree|decide', '{students} draw'),
        isOff: optional(fc.constant(true)),
      }),
    ).map((all) => once(all, ({ competency, words, isOff }) => [competency, words, isOff])),
    refusals: rows<Refusal>(15, count, people, () =>
      fc
        .record({ resource: oneOf(3, resources), competency: oneOf(2, competencies), words: anyText })
        .map((row) => ({ ...row, key: refusalKey(row.competency, row.words) })),
    ).map((all) => once(all, ({ key }) => key)),
  }) satisfies { [Table in 'savedSearches' | 'lexiconWords' | 'refusals']: fc.Arbitrary<Library[Table]> };
