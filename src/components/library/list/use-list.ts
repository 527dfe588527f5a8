import { useDeferredValue, useMemo, useState } from 'react';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { useRows } from '../../../hooks/use-rows.ts';
import type { Id } from '../../../model/identity.ts';
import { type Filter, filterRows, searchWords } from '../../../search/filter.ts';
import { inOrder, raiseClaims, rowsIn } from '../../../search/place.ts';
import type { View } from '../../../search/row.ts';
import { language } from '../../../words/say.ts';
import type { Address } from '../paths.ts';

export type Order = NonNullable<View['order']>;
type PlaceAddress = Extract<Address, { resource?: Id }>;
export type ListAddress =
  | Exclude<PlaceAddress, { view: 'collection' | 'competency' | 'coverage' }>
  | (Extract<PlaceAddress, { id: Id }> & { view: 'competency' });

export const orders = ['newest', 'oldest', 'name'] as const satisfies readonly Order[];

const ORDER_KEY = 'order';

const rememberedOrder = (): Order => orders.find((order) => order === localStorage.getItem(ORDER_KEY)) ?? 'newest';

/** The rows of a place as the teacher asked for them: filtered and in order; undefined while they load. */
export function useList(address: ListAddress) {
  const rows = useRows();
  const frameworks = useFrameworks();
  const [order, setOrder] = useState(rememberedOrder);
  const [filter, setFilter] = useState<Filter>({});
  const asked = useDeferredValue(filter);
  const { view } = address;
  const id: Id | undefined = address.view === 'competency' ? address.id : undefined;

  const here = useMemo(() => {
    if (!rows || !frameworks) return undefined;
    const place = id === undefined ? { place: view } : { place: view, id };
    const date = view === 'trash' ? (row: (typeof rows)[number]) => row.resource.dateTrashed ?? '' : undefined;
    return inOrder(rowsIn(raiseClaims(rows, frameworks.byId), place), order, language(), date);
  }, [rows, frameworks, view, id, order]);
  const shown = useMemo(() => here && filterRows(here, asked), [here, asked]);
  const words = useMemo(() => searchWords(asked.text), [asked.text]);

  return {
    shown,
    total: here?.length ?? 0,
    words,
    filter,
    setFilter,
    order,
    setOrder: (next: Order) => {
      localStorage.setItem(ORDER_KEY, next);
      setOrder(next);
    },
    frameworks,
  };
}
