import { useLiveQuery } from 'dexie-react-hooks';
import type { Id } from '../model/identity.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import { readSavedSearch, readSavedSearches } from '../storage/reads.ts';
import { wordOrder } from '../words/lists.ts';

/** The saved searches in the order of their names; undefined while they load. */
export const useSavedSearches = (): readonly SavedSearch[] | undefined =>
  useLiveQuery(async () => {
    const { compare } = wordOrder();
    return (await readSavedSearches()).toSorted((a, b) => compare(a.name, b.name));
  });

/** A saved search; undefined while it loads, null where it is gone. */
export const useSavedSearch = (id: Id): SavedSearch | null | undefined => useLiveQuery(() => readSavedSearch(id), [id]);
