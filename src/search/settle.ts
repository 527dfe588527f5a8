import type { Filter } from './filter.ts';
import { type Prefixes, readQuery, type TypedFilter, withoutFilter } from './query.ts';
import { complete, goOn } from './suggest.ts';
import { joinTyped, mayBecomeDate, type Names } from './typed-filters.ts';

/**
 * Turns typed filters that are understood into filters like those of the panel; the others stay among the words.
 * @param all the last one too; otherwise only those that a space has ended
 */
export function settle(filter: Filter, names: Names, prefixes: Prefixes, all: boolean): Filter {
  const text = filter.text ?? '';
  const ended = readQuery(text, prefixes).filters.filter(({ end }) => all || end < text.length);
  // From the last to the first, so that those before it still stand where they were read.
  return ended.reverse().reduce((settled, each) => {
    const { filter: joined, unknown } = joinTyped(settled, [each], names);
    return unknown.length > 0 ? settled : { ...joined, text: goOn(withoutFilter(settled.text ?? '', each)) };
  }, filter);
}

/** Typed filters that stand for nothing, and will not by going on. */
export function inVain(text: string, names: Names, prefixes: Prefixes): TypedFilter[] {
  const { unknown } = joinTyped({}, readQuery(text, prefixes).filters, names);
  return unknown.filter(({ name, value, end }) =>
    name === 'before' || name === 'after'
      ? end < text.length || !mayBecomeDate(value)
      : complete(text, end, names, prefixes) === undefined,
  );
}
