/** Which values each row has, in two flat arrays: those of row r are values[starts[r]] up to values[starts[r + 1]], places in the dictionary. */
export interface Column {
  dictionary: string[];
  starts: Uint32Array;
  values: Uint32Array;
}

/**
 * What lists are narrowed by and counted by. `month` is the month in which a resource was saved, as 2026-03 (UTC); `mark` holds what is
 * true of it or not, `link` what is known of its address.
 */
export const facetNames = [
  'competency',
  'collection',
  'kind',
  'type',
  'tag',
  'level',
  'language',
  'license',
  'author',
  'publisher',
  'audience',
  'teaches',
  'curator',
  'month',
  'mark',
  'link',
] as const;
export type FacetName = (typeof facetNames)[number];

/** What can be true of a resource: it has an excerpt, was tried in class, is in no collection, has a note, serves no competency yet. */
export const marks = ['evidence', 'tried', 'uncollected', 'note', 'unclaimed'] as const;
export type Mark = (typeof marks)[number];

/**
 * `strength` stands beside `competency`, value for value: the strongest claim of the row on it, '0' where none says how strongly.
 * `site` is where the page stands, "lessons.example": what a list names where no publisher is known.
 */
export const columnNames = [...facetNames, 'strength', 'site'] as const;
export type ColumnName = (typeof columnNames)[number];

/** Counts up when the layout changes, or what a value means; stored columns of another version are made again. */
export const COLUMNS_VERSION = 4;

/** What filters, counts and orders are made from, of all resources at once: one stored row, opened with one read. */
export interface Columns {
  version: number;
  rows: number;
  ids: string[];
  names: string[];
  /** Milliseconds since 1970. */
  saved: Float64Array;
  changed: Float64Array;
  /** When it was thrown into the trash; 0 where it was not. */
  trashed: Float64Array;
  /** As the publisher states it, sortable; empty where nothing is. */
  published: string[];
  /** How long it takes, in minutes; 0 where nothing is said. */
  minutes: Float32Array;
  /** 1 where the resource is no longer in the library, and its row only keeps its place: it has no values, and counts nowhere. */
  gone: Uint8Array;
  facets: Record<ColumnName, Column>;
}

/** Whether a value that was stored is columns whose pieces fit together. */
export function isColumns(value: unknown): value is Columns {
  const { version, rows, ids, names, published, saved, changed, trashed, minutes, gone, facets } = (value ??
    {}) as Partial<Columns>;
  if (version !== COLUMNS_VERSION || typeof rows !== 'number' || !facets) return false;
  const listed = [ids, names, published].every((piece) => Array.isArray(piece) && piece.length === rows);
  const dates = [saved, changed, trashed].every((piece) => piece instanceof Float64Array && piece.length === rows);
  const rest =
    minutes instanceof Float32Array && gone instanceof Uint8Array && minutes.length + gone.length === 2 * rows;
  return listed && dates && rest && columnNames.every((name) => isColumn(facets[name], rows));
}

function isColumn(column: Column | undefined, rows: number): boolean {
  const { dictionary, starts, values } = (column ?? {}) as Partial<Column>;
  if (!Array.isArray(dictionary) || !(starts instanceof Uint32Array) || !(values instanceof Uint32Array)) return false;
  return (
    starts.length === rows + 1 && starts[rows] === values.length && values.every((place) => place < dictionary.length)
  );
}

const places = new WeakMap<readonly string[], Map<string, number>>();

/** The place of each value in a dictionary; dictionaries only grow while they are in use. */
export function placesIn(dictionary: readonly string[]): Map<string, number> {
  const known = places.get(dictionary);
  if (known?.size === dictionary.length) return known;
  const made = numbered(dictionary);
  places.set(dictionary, made);
  return made;
}

const rowNumbers = new WeakMap<readonly string[], Map<string, number>>();

/** The row of each resource that the columns know, also of those that are gone. */
export function rowsById({ ids }: Pick<Columns, 'ids'>): Map<string, number> {
  const known = rowNumbers.get(ids);
  if (known) return known;
  const made = numbered(ids);
  rowNumbers.set(ids, made);
  return made;
}

/** The resources that the columns know and that are there. */
export const idsThere = ({ ids, gone }: Pick<Columns, 'ids' | 'gone'>): string[] =>
  ids.filter((_, row) => gone[row] === 0);

/** The place of each value in a list. */
function numbered(values: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < values.length; at++) numbers.set(values[at] ?? '', at);
  return numbers;
}
