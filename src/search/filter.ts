import type { Strength } from '../model/alignment.ts';
import type { FacetName } from './columns/columns.ts';

/** Values by facet. */
export type Chosen = { readonly [Name in FacetName]?: readonly string[] };

/** What a teacher asked the list to show. Each part narrows it further; an empty part asks nothing. */
export interface Filter {
  /** As it stands in the search field; typed filters among the words. */
  text?: string;
  /** The words are looked for in the text of saved copies as well. */
  texts?: boolean;
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

const more = (chosen: Chosen | undefined, facet: FacetName, value: string): Chosen => ({
  ...chosen,
  [facet]: [...(chosen?.[facet] ?? []), value],
});

/** A filter that wants one more value of a facet, last among them. */
export function choose(filter: Filter, facet: FacetName, value: string): Filter {
  const free = letGo(filter, facet, value);
  return { ...free, chosen: more(free.chosen, facet, value) };
}

/** A filter that leaves out what has this value of a facet. */
export function leaveOut(filter: Filter, facet: FacetName, value: string): Filter {
  const free = letGo(filter, facet, value);
  return { ...free, without: more(free.without, facet, value) };
}

/** What is asked of a value: it is wanted, not wanted, or nothing is. */
export type Stance = 'wanted' | 'unwanted' | undefined;

export function stanceOn({ chosen, without }: Filter, facet: FacetName, value: string): Stance {
  if (chosen?.[facet]?.includes(value)) return 'wanted';
  return without?.[facet]?.includes(value) ? 'unwanted' : undefined;
}

/** A filter without the dates between which something was saved. */
export function anytime({ from: _from, before: _before, ...filter }: Filter): Filter {
  return filter;
}

/** A filter that takes claims of any strength. */
export function anyStrength({ strength: _strength, ...filter }: Filter): Filter {
  return filter;
}

const less = (chosen: Chosen | undefined, facet: FacetName, value: string): Chosen => ({
  ...chosen,
  [facet]: (chosen?.[facet] ?? []).filter((each) => each !== value),
});

/** A filter that asks nothing of one value of a facet: neither wanted nor unwanted. */
export const letGo = (filter: Filter, facet: FacetName, value: string): Filter =>
  stanceOn(filter, facet, value) === undefined
    ? filter
    : { ...filter, chosen: less(filter.chosen, facet, value), without: less(filter.without, facet, value) };
