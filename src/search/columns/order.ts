import type { Columns } from './columns.ts';

/**
 * What lists can be ordered by: when saved (in the trash: when thrown away), when changed last, the name, who published it, when that was,
 * how long it takes, how strong its strongest claim is, how many competencies it serves.
 */
export const sortKeys = [
  'saved',
  'changed',
  'name',
  'publisher',
  'published',
  'time',
  'strength',
  'competencies',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** Rising by a key, or falling where a minus stands before it: '-saved' is the newest first. */
export type Order = SortKey | `-${SortKey}`;

export const keyOf = (order: Order): SortKey => (isFalling(order) ? order.slice(1) : order) as SortKey;
export const isFalling = (order: Order): boolean => order.startsWith('-');
/** The same key the other way round. */
export const turned = (order: Order): Order => (isFalling(order) ? keyOf(order) : `-${keyOf(order)}`);

/** All orders, both ways. */
export const orders: readonly Order[] = sortKeys.flatMap((key): Order[] => [key, `-${key}`]);

type Compare = (a: number, b: number) => number;

/** Orders by what they rest on: another list of names in each state of the columns, or the claims, which a changed framework changes too. */
const kept = new WeakMap<object, Map<string, Uint32Array>>();

const restsOnClaims = (order: Order): boolean => keyOf(order) === 'strength' || keyOf(order) === 'competencies';

/**
 * All rows in an order, the gone ones among them. Made once and kept while the columns are. Rows of which the key says nothing come last,
 * whichever way; equal rows are told apart by id, so that a list never shuffles.
 * @param language a BCP 47 tag: names stand as its dictionaries have them, numbers in them by their value
 * @param inTrash there the dates of saving are those of being thrown away
 */
export function rowsInOrder(columns: Columns, order: Order, language: string, inTrash = false): Uint32Array {
  const name = [order, keyOf(order) === 'saved' && inTrash ? 'trash' : '', language].join(' ');
  const ground = restsOnClaims(order) ? columns.facets.strength : columns.names;
  return derived(ground, name, () => Uint32Array.from(columns.ids.keys()).sort(comparing(columns, name)));
}

function derived(ground: object, name: string, make: () => Uint32Array): Uint32Array {
  const known = kept.get(ground) ?? new Map<string, Uint32Array>();
  kept.set(ground, known);
  const rows = known.get(name) ?? make();
  known.set(name, rows);
  return rows;
}

function comparing(columns: Columns, name: string): Compare {
  const [order, trash, language] = name.split(' ') as [Order, string, string];
  const { ids } = columns;
  const way = isFalling(order) ? -1 : 1;
  const byKey = comparingBy(columns, keyOf(order), way, language, trash !== '');
  return (a, b) => {
    const byIt = byKey(a, b);
    if (byIt !== 0) return byIt;
    return (ids[a] ?? '') < (ids[b] ?? '') ? -way : way;
  };
}

function comparingBy(columns: Columns, key: SortKey, way: number, language: string, inTrash: boolean): Compare {
  if (key === 'saved') return byNumber(inTrash ? columns.trashed : columns.saved, way);
  if (key === 'changed') return byNumber(columns.changed, way);
  if (key === 'time') return byNumber(columns.minutes, way);
  if (key === 'strength') return byNumber(strengths(columns), way);
  if (key === 'competencies') return byNumber(competencies(columns), way);
  if (key === 'published')
    return byWords(
      (row) => columns.published[row] ?? '',
      (a, b) => (a < b ? -1 : a > b ? 1 : 0),
      way,
    );
  const { compare } = new Intl.Collator(language, { numeric: true });
  return byWords(key === 'name' ? (row) => columns.names[row] ?? '' : sourcesOf(columns), compare, way);
}

/** Zero says nothing. Without a list made for each two rows: the first order is made before the engine knows how to do without it. */
const byNumber =
  (values: ArrayLike<number>, way: number): Compare =>
  (a, b) => {
    const one = values[a] ?? 0;
    const other = values[b] ?? 0;
    if (one === 0 || other === 0) return Number(one === 0) - Number(other === 0);
    return (one - other) * way;
  };

const byWords =
  (wordsOf: (row: number) => string, compare: (a: string, b: string) => number, way: number): Compare =>
  (a, b) => {
    const one = wordsOf(a);
    const other = wordsOf(b);
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return compare(one, other) * way;
  };

/** Who stands in the list as the one a resource comes from: its publisher, else the site, else its first author. */
function sourcesOf({ facets: { publisher, site, author } }: Columns): (row: number) => string {
  return (row) => {
    for (const { dictionary, starts, values } of [publisher, site, author]) {
      const start = starts[row] ?? 0;
      if (start !== starts[row + 1]) return dictionary[values[start] ?? 0] ?? '';
    }
    return '';
  };
}

/** The strongest claim of each row; half of the weakest where a claim does not say how strong it is. */
function strengths({ rows, facets: { strength } }: Columns): Float32Array {
  const { dictionary, starts, values } = strength;
  const strongest = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      strongest[row] = Math.max(strongest[row] ?? 0, Number(dictionary[values[at] ?? 0]) || 0.5);
  }
  return strongest;
}

function competencies({ rows, facets }: Columns): Float32Array {
  const { starts } = facets.competency;
  return Float32Array.from({ length: rows }, (_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0));
}

/** More changed rows than this are sorted anew with all others. */
const MOST_CARRIED = 500;

/** Takes the orders that rest on names and dates over to the columns that follow: only the changed rows look for their place again. */
export function carryOrders(before: Columns, after: Columns, changed: readonly number[]): void {
  const added = Array.from({ length: after.rows - before.rows }, (_, at) => before.rows + at);
  const moving = new Set([...changed, ...added]);
  const known = kept.get(before.names);
  if (!known || moving.size > MOST_CARRIED) return;
  for (const [name, rows] of known) derived(after.names, name, () => insertAgain(rows, moving, comparing(after, name)));
}

function insertAgain(rows: Uint32Array, moving: ReadonlySet<number>, compare: Compare): Uint32Array {
  const staying = rows.filter((row) => !moving.has(row));
  const places = [...moving].sort(compare).map((row) => ({ row, at: placeFor(staying, row, compare) }));
  const next = new Uint32Array(staying.length + places.length);
  let from = 0;
  places.forEach(({ row, at }, before) => {
    next.set(staying.subarray(from, at), from + before);
    next[at + before] = row;
    from = at;
  });
  next.set(staying.subarray(from), from + places.length);
  return next;
}

function placeFor(rows: Uint32Array, row: number, compare: Compare): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(rows[middle] ?? 0, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
