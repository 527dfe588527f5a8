import { useMemo } from 'react';
import { type Strength, strengths } from '../model/alignment.ts';
import type { Id } from '../model/identity.ts';
import { resourcesOf } from '../model/parts.ts';
import { type FacetName, rowsById } from '../search/columns/columns.ts';
import { countFacets, type FacetCounts } from '../search/columns/counts.ts';
import { type Liftable, liftable } from '../search/columns/lifting.ts';
import { countRows, listRows, type Wanted } from '../search/columns/listing.ts';
import type { Place } from '../search/columns/place.ts';
import { countMonths, type Month } from '../search/columns/saved-when.ts';
import type { Filter } from '../search/filter.ts';
import { nothingSought, type Sought, soughtFor } from '../search/highlight.ts';
import type { Segment } from '../search/index/packed.ts';
import { search } from '../search/index/search.ts';
import { type Instead, insteadOf } from '../search/instead.ts';
import { readQuery } from '../search/query.ts';
import { settle } from '../search/settle.ts';
import { spokenPrefixes } from './prefixes.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useCollections } from './use-collections.ts';
import { useNames } from './use-names.ts';
import { type TextsProgress, useTextSegments } from './use-text-segments.ts';

/** What part of the library is looked at, through which filter, in which order. Without an order the best hits of a search come first. */
export interface View extends Place {
  filter?: Filter;
  order?: Wanted['order'];
  /** A BCP 47 tag, for the order of names. */
  language: string;
}

/** The resources of a view. */
export interface Listing {
  ids: readonly Id[];
  count: number;
  /** How many lie in the place, whatever the filter. */
  total: number;
  /** What to mark in the words that are shown. */
  sought: Sought;
  /** Misspelt words → what was looked for instead. */
  corrected: ReadonlyMap<string, readonly string[]>;
  /** The filter with what was typed among its words: these stand among the chosen ones. */
  asked: Filter;
  /** How many resources cannot be found yet by the words that they have now. */
  waiting: number;
  /** How far the looking through of saved copies is; undefined where they are not looked through, or not opened yet. */
  texts: TextsProgress | undefined;
  /** Whether a resource answers the search only by the text of its saved copy. */
  onlyInText(id: Id): boolean;
  /** Counted when it is asked for. */
  facets(): Record<FacetName, FacetCounts>;
  /** How many there would be if claims had to be at least so strong. */
  strengths(): ReadonlyMap<Strength, number>;
  /** How many were saved in which month, whatever dates the filter asks for. */
  months(): Month[];
  /** Which parts of the filter could be lifted, and how many resources that gives. */
  liftable(): Liftable[];
  /** What may have been meant by words that find nothing. */
  instead(): Instead[];
}

const NO_FILTER: Filter = {};

/** Lists what a view shows, and keeps it live; undefined while that is being looked up. */
export function useListing({ place, id, filter = NO_FILTER, order, language }: View): Listing | undefined {
  const catalogue = useCatalogue();
  const names = useNames();
  const query = useMemo(() => readQuery(filter.text ?? '', spokenPrefixes()), [filter.text]);
  const { columns, segments, waiting = 0 } = catalogue ?? {};
  const parts = useParts(order === 'parts' ? id : undefined);

  const asked = useMemo(
    () => (query.filters.length === 0 ? filter : names && settle(filter, names, spokenPrefixes(), true)),
    [filter, query, names],
  );
  const rows = columns?.rows ?? 0;
  const texts = useTextSegments(filter.texts === true, query.clauses.length > 0, columns);
  const all = useMemo(() => segments && (texts ? [...segments, ...texts.segments] : segments), [segments, texts]);
  const hits = useMemo(() => {
    if (query.clauses.length === 0) return { scores: undefined, corrected: new Map<string, string[]>() };
    return all && search(all, rows, query.clauses);
  }, [all, rows, query]);

  return useMemo(() => {
    if (!columns || !asked || !hits || (order === 'parts' && !parts)) return undefined;
    const { scores, corrected } = hits;
    const wanted: Wanted = {
      place,
      ...(id === undefined ? {} : { id }),
      filter: asked,
      order: order ?? (scores ? 'best' : '-saved'),
      language,
      scores,
      parts,
    };
    const { ids, total, narrowed } = listRows(columns, wanted);
    const countFor = (looked: readonly Segment[]) => (other: Filter) => {
      const { clauses } = readQuery(other.text ?? '', spokenPrefixes());
      const found = clauses.length === 0 ? undefined : search(looked, rows, clauses).scores;
      return countRows(columns, { ...wanted, filter: other, scores: found });
    };
    let own: Float32Array | undefined;
    let facets: Record<FacetName, FacetCounts> | undefined;
    let instead: Instead[] | undefined;
    return {
      ids,
      count: ids.length,
      total,
      sought: scores ? soughtFor(query.clauses, corrected) : nothingSought,
      corrected,
      asked,
      waiting,
      texts: scores && texts?.progress,
      onlyInText: (each) => {
        if (!texts || !scores || !segments) return false;
        own ??= search(segments, rows, query.clauses).scores;
        const row = rowsById(columns).get(each);
        return row !== undefined && !own[row];
      },
      facets: () => {
        facets ??= countFacets(columns, narrowed);
        return facets;
      },
      strengths: () =>
        new Map(
          strengths.map((strength) => [strength, countRows(columns, { ...wanted, filter: { ...asked, strength } })]),
        ),
      months: () => countMonths(columns, wanted),
      liftable: () => liftable(columns, wanted),
      instead: () => {
        instead ??= names && all ? insteadOf(asked, names, spokenPrefixes(), countFor(all)) : [];
        return instead;
      },
    };
  }, [columns, asked, hits, parts, place, id, order, language, query, waiting, texts, segments, all, names, rows]);
}

/** The resources of a collection in its order; undefined while they load, or where no collection is asked for. */
function useParts(id: Id | undefined): Id[] | undefined {
  const collection = useCollections()?.byId.get(id ?? '');
  return useMemo(() => (id === undefined ? undefined : collection && resourcesOf(collection)), [id, collection]);
}
