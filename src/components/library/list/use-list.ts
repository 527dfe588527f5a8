import { useState } from 'react';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useListing } from '../../../hooks/use-listing.ts';
import type { Id } from '../../../model/identity.ts';
import { language } from '../../../words/say.ts';
import { useFilter } from '../filter/use-filter.ts';
import { type Address, placePath } from '../paths.ts';

export const orders = ['newest', 'oldest', 'name'] as const;
export type Order = (typeof orders)[number];
type PlaceAddress = Extract<Address, { resource?: Id }>;
export type ListAddress =
  | Exclude<PlaceAddress, { view: 'collection' | 'competency' | 'coverage' }>
  | (Extract<PlaceAddress, { id: Id }> & { view: 'competency' });

const ORDER_KEY = 'order';

const rememberedOrder = (): Order => orders.find((order) => order === localStorage.getItem(ORDER_KEY)) ?? 'newest';

/** The resources of a place as the teacher asked for them: filtered and in order. A search stands its best hits first until it is told otherwise. */
export function useList(address: ListAddress) {
  const frameworks = useFrameworks();
  const [order, setOrder] = useState(rememberedOrder);
  const [searchOrder, setSearchOrder] = useState<Order | 'best'>('best');
  const { filter, setFilter, settle } = useFilter(address);
  const isSearching = (filter.text ?? '').trim() !== '';
  const listing = useListing({
    place: address.view,
    ...(address.view === 'competency' ? { id: address.id } : {}),
    filter,
    ...(isSearching ? (searchOrder === 'best' ? {} : { order: searchOrder }) : { order }),
    language: language(),
  });

  return {
    listing,
    /** What is listed, as words: the place of the page in it is kept by them. */
    view: JSON.stringify([placePath(address), isSearching ? searchOrder : order, filter]),
    filter,
    setFilter,
    settle,
    order: isSearching ? searchOrder : order,
    setOrder: (next: Order | 'best') => {
      if (isSearching) setSearchOrder(next);
      if (next === 'best') return;
      localStorage.setItem(ORDER_KEY, next);
      setOrder(next);
    },
    orders: isSearching ? (['best', ...orders] as const) : orders,
    frameworks,
  };
}
