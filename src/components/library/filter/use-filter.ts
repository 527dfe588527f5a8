import { useEffect, useMemo, useRef, useState } from 'react';
import type { Filter } from '../../../search/filter.ts';
import { type Address, placePath, readAddress, withQuery } from '../paths.ts';
import { useAddress } from '../use-address.ts';
import { filterOf, queryOf } from './address.ts';
import { besideSaved } from './saved-query.ts';

/** Typing is written into the address after so long a pause: browsers take only a few changes of an address each second. */
const PAUSE_MS = 300;

/** What two filters have in common that differ in their words alone. */
const besideWords = (filter: Filter): string => queryOf({ ...filter, text: '' });

/**
 * The filter of a view, which stands in its address: back goes to the filter before, a bookmark holds it. While words are typed the
 * entry of the browser's history is overwritten; everything else that is chosen makes a new one.
 * @param saved what is asked where the address asks nothing: at a saved search
 */
export function useFilter(address: Address, saved?: string) {
  const [, navigate] = useAddress();
  const standing = useMemo(() => filterOf(address.query ?? saved ?? ''), [address.query, saved]);
  const asked = queryOf(standing);
  const [filter, show] = useState(standing);
  const [seen, setSeen] = useState(asked);
  const written = useRef(asked);
  const latest = useRef(filter);
  latest.current = filter;
  // Somebody went back, or followed a link: the address decides.
  if (seen !== asked) {
    setSeen(asked);
    if (written.current !== asked) show(standing);
    written.current = asked;
  }

  const place = placePath(address);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (next: Filter, replace: boolean) => {
    clearTimeout(timer.current);
    const path = location.hash.slice(1);
    const here = readAddress(path);
    if (placePath(here) !== place) return;
    const query = besideSaved(queryOf(next, here.query ?? saved), saved);
    written.current = queryOf(next);
    if (query !== (here.query ?? '')) navigate(withQuery(path.split('?')[0] ?? '', query), { replace });
  };
  const setFilter = (next: Filter) => {
    const isTyping = besideWords(next) === besideWords(latest.current);
    clearTimeout(timer.current);
    if (isTyping) timer.current = setTimeout(() => write(next, true), PAUSE_MS);
    else {
      write(latest.current, true);
      write(next, false);
    }
    latest.current = next;
    show(next);
  };
  /** Writes into the address at once what was typed last: something else may be opened now. */
  const settle = () => write(latest.current, true);
  return { filter, setFilter, settle };
}
