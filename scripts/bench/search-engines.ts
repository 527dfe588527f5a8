import MiniSearch from 'minisearch';
import { IndexBuilder } from '../../src/search/index/build.ts';
import type { Document } from '../../src/search/index/packed.ts';
import { search } from '../../src/search/index/search.ts';
import { readQuery } from '../../src/search/query.ts';

/** What is searched: a key, and the words of each field. */
export interface Searched {
  key: string;
  words: Document;
}

/** The keys of the first three that an engine finds. */
export type FirstThree = (query: string) => string[];

/** A way to search, made ready for these resources. */
export type Engine = (searched: readonly Searched[]) => FirstThree;

export const taproot: Engine = (searched) => {
  const builder = new IndexBuilder();
  for (const { words } of searched) builder.add(words);
  const segment = { index: builder.pack(), rows: Int32Array.from(searched.keys()) };
  return (query) => {
    const { scores } = search([segment], searched.length, readQuery(query).clauses);
    const rows = [...scores.keys()].filter((row) => (scores[row] ?? 0) > 0);
    rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    return rows.slice(0, 3).map((row) => searched[row]?.key ?? '');
  };
};

const indexes = new WeakMap<readonly Searched[], MiniSearch>();

function indexOf(searched: readonly Searched[]): MiniSearch {
  const known = indexes.get(searched);
  if (known) return known;
  const fields = [...new Set(searched.flatMap(({ words }) => Object.keys(words)))];
  const made = new MiniSearch({ fields, idField: 'key' });
  const joined = (words: Document) => Object.entries(words).map(([field, texts]) => [field, texts.join('\n')]);
  made.addAll(searched.map(({ key, words }) => ({ key, ...Object.fromEntries(joined(words)) })));
  indexes.set(searched, made);
  return made;
}

/** MiniSearch with its defaults, or with what its documentation offers for words that are typed wrong or not to their end. */
const miniSearch =
  (options: { prefix?: boolean; fuzzy?: number }): Engine =>
  (searched) =>
  (query) => {
    const hits = indexOf(searched).search(query, options);
    return hits.slice(0, 3).map(({ id }) => id as string);
  };

/** A walk through the lower-case texts: the first three that hold what was typed, without the quotation marks. */
const substring: Engine = (searched) => {
  const texts = searched.map(({ key, words }) => ({ key, text: Object.values(words).flat().join('\n').toLowerCase() }));
  return (query) => {
    const wanted = query.replaceAll('"', '').toLowerCase();
    return texts
      .filter(({ text }) => text.includes(wanted))
      .slice(0, 3)
      .map(({ key }) => key);
  };
};

/** What a program gets that takes the best-known engine of its kind as it comes. */
export const miniSearchDefaults = miniSearch({});

/** All that are compared, by what they are called. */
export const engines: ReadonlyMap<string, Engine> = new Map([
  ['Taproot', taproot],
  ['MiniSearch 7.2, defaults', miniSearchDefaults],
  ['MiniSearch, prefix and fuzzy 0.2', miniSearch({ prefix: true, fuzzy: 0.2 })],
  ['substring of the lower-case text', substring],
]);
