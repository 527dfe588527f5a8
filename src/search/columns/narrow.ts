import { type Filter, wantsAll } from '../filter.ts';
import { chosenAs } from './chosen-together.ts';
import type { Column, Columns, FacetName } from './columns.ts';

/** How the rows of a place stand to a filter. */
export interface Narrowed {
  /** For each row, how many of the groups it misses; OUT where it does not count at all. */
  missed: Uint8Array;
  /** The group that a row misses, where it misses one. */
  missing: Uint8Array;
  /** The facets whose filter any one value satisfies, by the number of their group: they are counted with it lifted. */
  lifted: ReadonlyMap<FacetName, number>;
  /** 1 for each claim that is strong enough, beside the values of the competency facet; undefined where any is. */
  strong: Uint8Array | undefined;
}

/** So many groups are never missed. */
export const OUT = 255;

/**
 * Holds a filter against the rows of a place.
 * @param place 1 for each row that lies there
 * @param scores more than 0 for each row in which the words of the filter were found; undefined where it has none
 */
export function narrow(columns: Columns, place: Uint8Array, filter: Filter, scores?: Float32Array): Narrowed {
  const missed = outside(columns, place, filter, scores);
  const missing = new Uint8Array(columns.rows);
  const lifted = new Map<FacetName, number>();
  const strong = filter.strength === undefined ? undefined : strongClaims(columns, filter.strength);
  for (const { facet, holds, one } of demands(columns, filter, strong)) {
    const group = lifted.size + 1;
    if (one) lifted.set(facet, group);
    for (let row = 0; row < columns.rows; row++) {
      if (missed[row] === OUT || holds[row] === 1) continue;
      missed[row] = one ? (missed[row] ?? 0) + 1 : OUT;
      if (one) missing[row] = group;
    }
  }
  return { missed, missing, lifted, strong };
}

/** OUT for each row that lies elsewhere, was saved at another time, or does not hold the words. */
function outside(columns: Columns, place: Uint8Array, filter: Filter, scores?: Float32Array): Uint8Array {
  const missed = new Uint8Array(columns.rows);
  const { from = -Infinity, before = Infinity } = filter;
  for (let row = 0; row < columns.rows; row++) {
    const saved = columns.saved[row] ?? 0;
    const stays = place[row] === 1 && (!scores || (scores[row] ?? 0) > 0) && saved >= from && saved < before;
    if (!stays) missed[row] = OUT;
  }
  return missed;
}

interface Demand {
  facet: FacetName;
  /** 1 for each row that meets it. */
  holds: Uint8Array;
  /** One of several values is enough. */
  one: boolean;
}

function* demands(
  columns: Columns,
  { chosen = {}, without = {} }: Filter,
  strong: Uint8Array | undefined,
): Generator<Demand> {
  const facets = Object.keys(chosen) as FacetName[];
  for (const facet of facets) {
    const values = chosen[facet] ?? [];
    const column = columns.facets[facet];
    const counting = facet === 'competency' ? strong : undefined;
    if (!wantsAll.has(facet)) {
      if (values.length > 0) yield { facet, holds: rowsWith(column, placesFor(column, facet, values)), one: true };
    } else
      for (const value of values) {
        yield { facet, holds: rowsWith(column, placesFor(column, facet, [value]), counting), one: false };
      }
  }
  if (strong && (chosen.competency ?? []).length === 0) {
    const { competency } = columns.facets;
    yield {
      facet: 'competency',
      holds: rowsWith(competency, new Uint8Array(competency.dictionary.length).fill(1), strong),
      one: false,
    };
  }
  for (const facet of Object.keys(without) as FacetName[]) {
    const column = columns.facets[facet];
    const has = rowsWith(column, placesFor(column, facet, without[facet] ?? []));
    yield { facet, holds: has.map((one) => 1 - one), one: false };
  }
}

/** 1 for each claim that is at least so strong, beside the values of the competency facet. */
function strongClaims({ facets: { strength } }: Columns, least: number): Uint8Array {
  const strong = strength.dictionary.map((value) => Number(value) >= least);
  return Uint8Array.from(strength.values, (place) => Number(strong[place]));
}

/** 1 for each value of a dictionary that is meant. */
function placesFor({ dictionary }: Column, facet: FacetName, values: readonly string[]): Uint8Array {
  const as = chosenAs(facet);
  const wanted = new Set(values.map(as));
  return Uint8Array.from(dictionary, (value) => Number(wanted.has(as(value))));
}

/** 1 for each row that has one of the values; where `counting` is given, only values that are 1 in it count. */
export function rowsWith({ starts, values }: Column, wanted: Uint8Array, counting?: Uint8Array): Uint8Array {
  const rows = starts.length - 1;
  const found = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      if (wanted[values[at] ?? 0] === 1 && counting?.[at] !== 0) found[row] = 1;
    }
  }
  return found;
}
