import { useMemo } from 'react';
import type { Id } from '../model/identity.ts';
import type { LongWork } from '../model/slices.ts';
import { countRows } from '../search/columns/listing.ts';
import type { Place } from '../search/columns/place.ts';
import type { Filter } from '../search/filter.ts';
import { search } from '../search/index/search.ts';
import { readQuery } from '../search/query.ts';
import { settle } from '../search/settle.ts';
import { spokenPrefixes } from './prefixes.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useNames } from './use-names.ts';
import { useSliced } from './use-sliced.ts';

/** A search that is counted. */
export interface Counted extends Place {
  search: Id;
  filter: Filter;
}

const NOTHING: ReadonlyMap<Id, number> = new Map();

/**
 * How many resources each search finds, counted between other work whenever the library changes. Those that look through saved copies are
 * left out: the index of these is opened only for whoever searches in them.
 * @param searches the same list as long as they look for the same
 */
export function useSearchCounts(searches: readonly Counted[]): ReadonlyMap<Id, number> {
  const { columns, segments } = useCatalogue() ?? {};
  const names = useNames();
  const counting = useMemo(
    () =>
      function* (): LongWork<ReadonlyMap<Id, number>> {
        const counts = new Map<Id, number>();
        if (!columns || !names || !segments) return counts;
        const prefixes = spokenPrefixes();
        for (const { search: id, filter, ...place } of searches.filter((each) => !each.filter.texts)) {
          const { clauses } = readQuery(filter.text ?? '', prefixes);
          const scores = clauses.length === 0 ? undefined : search(segments, columns.rows, clauses).scores;
          const asked = settle(filter, names, prefixes, true);
          counts.set(id, countRows(columns, { ...place, filter: asked, scores }));
          yield;
        }
        return counts;
      },
    [columns, segments, names, searches],
  );
  return useSliced(counting) ?? NOTHING;
}
