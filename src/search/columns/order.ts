import type { Columns } from './columns.ts';

/** What lists can be ordered by: when saved, when changed last, when published (newest first), name, how long it takes (shortest first). */
export const orders = ['newest', 'oldest', 'changed', 'published', 'name', 'time'] as const;
export type Order = (typeof orders)[number];

type Key = 'saved' | 'trashed' | 'changed' | 'published' | 'name' | 'time';
type Compare = (a: number, b: number) => number;

/** By the names, which are another list in each state of the columns. */
const kept = new WeakMap<readonly string[], Map<string, Uint32Array>>();

/**
 * All rows in an order, the gone ones among them. Made once and kept while the columns are; equal rows are told apart by id, so that a
 * list never shuffles.
 * @param language a BCP 47 tag: names stand as its dictionaries have them, numbers in them by their value
 * @param inTrash there the dates are those of being thrown away
 */
export function rowsInOrder(columns: Columns, order: Order, language: string, inTrash = false): Uint32Array {
  const backwards = order === 'newest' || order === 'changed' || order === 'published';
  const key = order === 'newest' || order === 'oldest' ? (inTrash ? 'trashed' : 'saved') : order;
  const rising = risingRows(columns, key, language);
  return backwards ? derived(columns, `${key} backwards`, () => rising.slice().reverse()) : rising;
}

const nameOf = (key: Key, language: string) => (key === 'name' ? `name ${language}` : key);

const risingRows = (columns: Columns, key: Key, language: string): Uint32Array =>
  derived(columns, nameOf(key, language), () =>
    Uint32Array.from(columns.ids.keys()).sort(comparing(columns, key, language)),
  );

function derived(columns: Columns, name: string, make: () => Uint32Array): Uint32Array {
  const known = kept.get(columns.names) ?? new Map<string, Uint32Array>();
  kept.set(columns.names, known);
  const rows = known.get(name) ?? make();
  known.set(name, rows);
  return rows;
}

function comparing(columns: Columns, key: Key, language: string): Compare {
  const { ids, names, published, minutes } = columns;
  const text = (list: readonly string[], row: number) => list[row] ?? '';
  const byId: Compare = (a, b) => (text(ids, a) < text(ids, b) ? -1 : 1);
  if (key === 'name') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return (a, b) => compare(text(names, a), text(names, b)) || byId(a, b);
  }
  if (key === 'published') {
    return (a, b) =>
      text(published, a) < text(published, b) ? -1 : text(published, a) > text(published, b) ? 1 : byId(a, b);
  }
  if (key === 'time') return (a, b) => (minutes[a] || Infinity) - (minutes[b] || Infinity) || byId(a, b);
  const dates = columns[key];
  return (a, b) => (dates[a] ?? 0) - (dates[b] ?? 0) || byId(a, b);
}

/** More changed rows than this are sorted anew with all others. */
const MOST_CARRIED = 500;

/** Takes the orders that were made for columns over to those that follow them: only the changed rows look for their place again. */
export function carryOrders(before: Columns, after: Columns, changed: readonly number[]): void {
  const added = Array.from({ length: after.rows - before.rows }, (_, at) => before.rows + at);
  const moving = new Set([...changed, ...added]);
  const known = kept.get(before.names);
  if (!known || moving.size > MOST_CARRIED) return;
  for (const [name, rows] of known) {
    if (name.endsWith(' backwards')) continue;
    const [key, language = ''] = name.split(' ') as [Key, string?];
    derived(after, name, () => insertAgain(rows, moving, comparing(after, key, language)));
  }
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
