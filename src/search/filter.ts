import type { Strength } from '../model/alignment.ts';
import type { FacetName } from './columns/columns.ts';

/** Values by facet. */
export type Chosen = { readonly [Name in FacetName]?: readonly string[] };

/** What a teacher asked the list to show. Each part narrows it further; an empty part asks nothing. */
export interface Filter {
  /** As it stands in the search field; typed filters among the words. */
  text?: string;
  /** Of competencies, collections, tags and marks a resource has all that are chosen; of the other facets one. */
  chosen?: Chosen;
  /** It has none of these. */
  without?: Chosen;
  /** The chosen competencies, or any where none is chosen, are served at least so strongly. */
  strength?: Strength;
  /** Saved at this instant or later, and before that one, in milliseconds since 1970. */
  from?: number;
  before?: number;
}

/** The facets of which a resource must have every chosen value: more of them find less. */
export const wantsAll: ReadonlySet<FacetName> = new Set(['competency', 'collection', 'tag', 'mark']);

const hasAny = (chosen: Chosen | undefined): boolean =>
  Object.values(chosen ?? {}).some((values) => (values?.length ?? 0) > 0);

/** Whether a filter asks for anything at all. */
export const isFiltering = (filter: Filter): boolean =>
  (filter.text ?? '').trim() !== '' ||
  hasAny(filter.chosen) ||
  hasAny(filter.without) ||
  filter.strength !== undefined ||
  filter.from !== undefined ||
  filter.before !== undefined;

/** A filter with one more value of a facet. */
export function choose(filter: Filter, facet: FacetName, value: string): Filter {
  const values = filter.chosen?.[facet] ?? [];
  if (values.includes(value)) return filter;
  return { ...filter, chosen: { ...filter.chosen, [facet]: [...values, value] } };
}

/** A filter with one value of a facet less. */
export function unchoose(filter: Filter, facet: FacetName, value: string): Filter {
  const values = (filter.chosen?.[facet] ?? []).filter((each) => each !== value);
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } };
}
