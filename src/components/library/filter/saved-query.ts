import { sortIn, withSort } from '../list/sort.ts';
import { filterOf, queryOf } from './address.ts';

const asSaved = (query: string): string => withSort(queryOf(filterOf(query)), sortIn(query));

/** Whether two queries look for the same, in the same order. */
export const isSameSearch = (one: string, other: string): boolean => asSaved(one) === asSaved(other);

/** In the address of a saved search it says that nothing is asked any more: no query at all means the saved one. */
const NOTHING_ASKED = 'q=';

/** What stands after the question mark in the address of a saved search, or elsewhere, where none is given. */
export function besideSaved(query: string, saved: string | undefined): string {
  if (saved === undefined) return query;
  return isSameSearch(query, saved) ? '' : query || NOTHING_ASKED;
}
