import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useListing } from '../../../hooks/use-listing.ts';
import type { Id } from '../../../model/identity.ts';
import { language } from '../../../words/say.ts';
import { queryOf } from '../filter/address.ts';
import { useFilter } from '../filter/use-filter.ts';
import { type Address, placePath, withQuery } from '../paths.ts';
import { withSort } from './sort.ts';
import { useSort } from './use-sort.ts';

type PlaceAddress = Extract<Address, { resource?: Id }>;
export type ListAddress =
  | Exclude<PlaceAddress, { view: 'collection' | 'competency' | 'coverage' }>
  | (Extract<PlaceAddress, { id: Id }> & { view: 'competency' });

/** The resources of a place as the teacher asked for them: filtered and in order. */
export function useList(address: ListAddress) {
  const frameworks = useFrameworks();
  const { filter, setFilter, settle } = useFilter(address);
  const isSearching = (filter.text ?? '').trim() !== '';
  const { sort, setSort } = useSort(address, isSearching);
  const listing = useListing({
    place: address.view,
    ...(address.view === 'competency' ? { id: address.id } : {}),
    filter,
    ...(sort === 'best' ? {} : { order: sort }),
    language: language(),
  });

  return {
    listing,
    /** What is listed, as words: the place of the page in it is kept by them. */
    view: withQuery(placePath(address), withSort(queryOf(filter), sort === 'best' ? undefined : sort)),
    filter,
    setFilter,
    settle,
    sort,
    setSort,
    isSearching,
    frameworks,
  };
}
