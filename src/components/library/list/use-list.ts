import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useListing } from '../../../hooks/use-listing.ts';
import type { Id } from '../../../model/identity.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { language } from '../../../words/say.ts';
import { queryOf } from '../filter/address.ts';
import { useFilter } from '../filter/use-filter.ts';
import { type Address, placePath, withQuery } from '../paths.ts';
import { sortIn, withSort } from './sort.ts';
import { useSort } from './use-sort.ts';
import { useTexts } from './use-texts.ts';

type PlaceAddress = Extract<Address, { resource?: Id }>;
export type ListAddress =
  | Exclude<PlaceAddress, { view: 'collection' | 'competency' | 'coverage' | 'search' | 'round' }>
  | (Extract<PlaceAddress, { id: Id }> & { view: 'competency' });

/**
 * The resources of a place as the teacher asked for them: filtered and in order.
 * @param saved the saved search by whose address they are looked at
 */
export function useList(address: ListAddress, saved?: SavedSearch) {
  const home: Address = saved
    ? { view: 'search', id: saved.id, ...(address.query === undefined ? {} : { query: address.query }) }
    : address;
  const frameworks = useFrameworks();
  const { filter: asked, setFilter: ask, settle } = useFilter(home, saved?.query);
  const { filter, setFilter, setTexts } = useTexts(asked, ask);
  const isSearching = (filter.text ?? '').trim() !== '';
  const query = address.query ?? saved?.query;
  const { sort, setSort } = useSort(
    { ...address, ...(query === undefined ? {} : { query }) },
    isSearching,
    saved?.query,
  );
  const listing = useListing({
    place: address.view,
    ...(address.view === 'competency' ? { id: address.id } : {}),
    filter,
    ...(sort === 'best' ? {} : { order: sort }),
    language: language(),
  });

  return {
    listing,
    home,
    /** The search as it stands now, as it is kept: without what this computer merely remembers. */
    query: withSort(queryOf(asked), sortIn(query)),
    /** What is listed, as words: the place of the page in it is kept by them. */
    view: withQuery(placePath(home), withSort(queryOf(filter), sort === 'best' ? undefined : sort)),
    filter,
    setFilter,
    setTexts,
    settle,
    sort,
    setSort,
    isSearching,
    frameworks,
  };
}
