import type { Id } from '../../model/identity.ts';
import { tagsTogether } from './chosen-together.ts';
import { type Column, type Columns, type FacetName, facetNames, placesIn } from './columns.ts';
import type { Narrowed } from './narrow.ts';

/** How many resources are listed where a value of a facet is chosen. */
export class FacetCounts {
  readonly #dictionary: readonly string[];
  readonly #counts: Uint32Array;
  readonly #used: ArrayLike<number>;

  /** @param used more than 0 for each value that any resource has as it is spelt there */
  constructor(dictionary: readonly string[], counts: Uint32Array, used: ArrayLike<number> = counts) {
    this.#dictionary = dictionary;
    this.#counts = counts;
    this.#used = used;
  }

  /** How many are listed with this value; 0 where none is. */
  get(value: string): number {
    const place = placesIn(this.#dictionary).get(value);
    return place === undefined ? 0 : (this.#counts[place] ?? 0);
  }

  /** The values that any have, the commonest first; equal ones in the order of their code units. */
  commonest(most = Infinity): [value: string, count: number][] {
    const [words, counts, used] = [this.#dictionary, this.#counts, this.#used];
    const places = [...counts.keys()].filter((place) => (used[place] ?? 0) > 0);
    const more = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0);
    places.sort((a, b) => more(a, b) || ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
    return places.slice(0, most).map((place) => [words[place] ?? '', counts[place] ?? 0]);
  }
}

/** The values of a column, the commonest of all rows first. */
export function commonestFirst({ dictionary, values }: Column): string[] {
  const counts = new Uint32Array(dictionary.length);
  for (const place of values) counts[place] = (counts[place] ?? 0) + 1;
  return new FacetCounts(dictionary, counts).commonest().map(([value]) => value);
}

/** The counts of one facet among the rows that a filter leaves; where any one value satisfies it, its own filter is lifted. */
export function countFacet(columns: Columns, name: FacetName, narrowed: Narrowed): FacetCounts {
  // Of several tags a resource must have each: none of their filters is lifted.
  if (name === 'tag') return countTagsOf(columns.facets.tag, narrowed.missed, 0);
  const { missed, missing, lifted } = narrowed;
  const strong = name === 'competency' ? narrowed.strong : undefined;
  const group = lifted.get(name) ?? 0;
  const { starts, values, dictionary } = columns.facets[name];
  const counts = new Uint32Array(dictionary.length);
  for (let row = 0; row < missed.length; row++) {
    const counted = missed[row] === 0 || (missed[row] === 1 && group > 0 && missing[row] === group);
    if (!counted) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      if (strong?.[at] === 0) continue;
      const place = values[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return new FacetCounts(dictionary, counts);
}

/**
 * The counts of tags, each resource once for those that are chosen together.
 * @param rows one number for each row
 * @param counted that of the rows that count
 */
function countTagsOf({ starts, values, dictionary }: Column, rows: Uint8Array, counted: number): FacetCounts {
  const together = tagsTogether(dictionary);
  const counts = new Uint32Array(dictionary.length);
  const used = new Uint8Array(dictionary.length);
  const last = new Int32Array(dictionary.length).fill(-1);
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] !== counted) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = values[at] ?? 0;
      const first = together[place] ?? 0;
      used[place] = 1;
      if (last[first] === row) continue;
      last[first] = row;
      counts[first] = (counts[first] ?? 0) + 1;
    }
  }
  return new FacetCounts(
    dictionary,
    together.map((first) => counts[first] ?? 0),
    used,
  );
}

/** How many resources of the library are listed where a tag is chosen; those in the trash are not. */
export const countTags = (columns: Columns): FacetCounts => countTagsOf(columns.facets.tag, rowsHere(columns), 1);

/** The counts of all facets. */
export const countFacets = (columns: Columns, narrowed: Narrowed): Record<FacetName, FacetCounts> =>
  Object.fromEntries(facetNames.map((name) => [name, countFacet(columns, name, narrowed)])) as Record<
    FacetName,
    FacetCounts
  >;

/**
 * How many resources serve a competency touching on it, practising it and centring on it; the first is of those that do not say how.
 * They are counted among the rows that a filter leaves.
 */
export function countStrengths(
  columns: Columns,
  competency: Id,
  { missed }: Narrowed,
): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const { facets } = columns;
  const { starts, values, dictionary } = facets.competency;
  const place = dictionary.indexOf(competency);
  for (let row = 0; row < missed.length; row++) {
    if (missed[row] !== 0) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      if (values[at] !== place) continue;
      const how = Number(facets.strength.dictionary[facets.strength.values[at] ?? 0]) as 0 | 1 | 2 | 3;
      counts[how] += 1;
    }
  }
  return counts;
}

/** How much lies where: the numbers beside the places of the navigation. */
export interface PlaceCounts {
  inbox: number;
  all: number;
  trash: number;
  byCollection: Pick<FacetCounts, 'get'>;
  byCompetency: Pick<FacetCounts, 'get'>;
}

/** 1 for each row that is in the library and not in its trash. */
const rowsHere = ({ rows, gone, trashed }: Columns): Uint8Array =>
  Uint8Array.from({ length: rows }, (_, row) => Number(gone[row] === 0 && trashed[row] === 0));

/** Counts by place, collection and competency; the trash counts nowhere else. */
export function countPlaces(columns: Columns): PlaceCounts {
  const { gone, facets } = columns;
  const here = rowsHere(columns);
  const counts = { inbox: 0, all: 0, trash: 0 };
  for (let row = 0; row < columns.rows; row++) {
    if (gone[row] === 1) continue;
    if (here[row] === 0) {
      counts.trash += 1;
      continue;
    }
    counts.all += 1;
    if (facets.collection.starts[row] === facets.collection.starts[row + 1]) counts.inbox += 1;
  }
  return { ...counts, byCollection: countIn(facets.collection, here), byCompetency: countIn(facets.competency, here) };
}

function countIn({ starts, values, dictionary }: Column, here: Uint8Array): FacetCounts {
  const counts = new Uint32Array(dictionary.length);
  for (let row = 0; row < here.length; row++) {
    if (here[row] !== 1) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const place = values[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return new FacetCounts(dictionary, counts);
}
