import { useCallback, useEffect, useState } from 'react';
import { besideSaved } from '../filter/saved-query.ts';
import { navigate } from '../hash-location.ts';
import { placePath, readAddress, withQuery } from '../paths.ts';
import { rememberedOrder, rememberOrder, type Sort, sortIn, withSort } from './sort.ts';
import type { ListAddress } from './use-list.ts';

/** After so long a search that began has its own order in the address too. */
const PAUSE_MS = 600;

/** Writes an order into the address as it is now. */
function write(sort: Sort, replace: boolean, saved: string | undefined): void {
  const path = location.hash.slice(1);
  const query = besideSaved(withSort(readAddress(path).query ?? saved, sort === 'best' ? undefined : sort), saved);
  navigate(withQuery(path.split('?')[0] ?? '', query), { replace });
}

/** The order of a view, which stands in its address. A search stands its best hits first until it is told otherwise. */
export function useSort(address: ListAddress, isSearching: boolean, saved?: string) {
  const [remembered, remember] = useState(rememberedOrder);
  const standing = sortIn(address.query);
  const place = placePath(address);
  const [last, setLast] = useState({ place, isSearching });
  /** The order that was left behind when a search began. */
  const [left, leave] = useState<Sort | undefined>(undefined);
  if (last.isSearching !== isSearching || last.place !== place) {
    if (isSearching && last.place === place) leave(standing);
    if (!isSearching) leave(undefined);
    setLast({ place, isSearching });
  }
  const isLeft = isSearching && left !== undefined && left === standing;
  useEffect(() => {
    if (!isLeft) return;
    const waiting = setTimeout(() => write('best', true, saved), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [isLeft, saved]);

  const sort: Sort = isSearching ? (isLeft ? 'best' : (standing ?? 'best')) : (standing ?? remembered);
  const setSort = useCallback(
    (next: Sort) => {
      leave(undefined);
      if (next !== 'best') {
        rememberOrder(next);
        remember(next);
      }
      write(next, false, saved);
    },
    [saved],
  );
  return { sort, setSort };
}
