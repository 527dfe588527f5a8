import type { Listing } from '../../../hooks/use-listing.ts';
import type { FacetName } from '../../../search/columns/columns.ts';
import type { Filter } from '../../../search/filter.ts';

/** What every part of the filters works on. */
export interface Filtering {
  filter: Filter;
  onFilter(filter: Filter): void;
  /** What the filter finds now, and its counts; undefined while that is looked up. */
  listing: Listing | undefined;
}

/** The facets that the panel shows, in its order; when something was saved stands after them. */
export const shownFacets = [
  'competency',
  'collection',
  'tag',
  'kind',
  'type',
  'level',
  'mark',
  'link',
  'language',
  'license',
  'author',
  'publisher',
  'curator',
] as const satisfies readonly FacetName[];
export type ShownFacet = (typeof shownFacets)[number];
