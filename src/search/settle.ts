import type { Filter } from './filter.ts';
import { fold } from './fold.ts';
import { type FilterName, type Prefixes, readQuery, type TypedFilter, withoutFilter } from './query.ts';
import { goOn } from './suggest.ts';
import { joinTyped, mayBecomeDate, type Names } from './typed-filters.ts';
import { type Likely, valuesLike } from './values-like.ts';

/**
 * Turns typed filters that are understood into filters like those of the panel; the others stay among the words.
 * @param all the last one too; otherwise only those that a space has ended
 */
export function settle(filter: Filter, names: Names, prefixes: Prefixes, all: boolean): Filter {
  const text = filter.text?.trimStart() ?? '';
  const ended = readQuery(text, prefixes).filters.filter(({ end }) => all || end < text.length);
  const { filter: joined, unknown } = joinTyped(filter, ended, names);
  if (unknown.length === ended.length) return filter;
  // From the last to the first, so that those before it still stand where they were read.
  return { ...joined, text: goOn(ended.filter((each) => !unknown.includes(each)).reduceRight(withoutFilter, text)) };
}

/** A typed filter that stands for nothing, and the values that may have been meant by it. */
export interface InVain extends TypedFilter {
  meant: Likely[];
}

/** Typed filters that stand for nothing, or for nothing more than the others that begin so: ended ones, and those that will not by going on. */
export function inVain(text: string, names: Names, prefixes: Prefixes): InVain[] {
  const { unknown } = joinTyped({}, readQuery(text, prefixes).filters, names);
  return unknown
    .map((typed) => ({ ...typed, meant: valuesLike(typed.name, fold(typed.value), names) }))
    .filter(({ name, value, end, meant }) => end < text.length || !(meant.length > 0 || mayGoOn(name, value)));
}

const mayGoOn = (name: FilterName, value: string): boolean =>
  (name === 'before' || name === 'after') && mayBecomeDate(value);
