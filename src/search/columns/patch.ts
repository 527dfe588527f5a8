import { type Column, type ColumnName, type Columns, columnNames, placesIn, rowsById } from './columns.ts';
import { carryOrders } from './order.ts';
import type { RowValues } from './values.ts';

/** What has changed: the rows as they are now, new ones among them, and the ids of those that are gone. */
export interface ColumnChanges {
  rows: readonly RowValues[];
  gone: readonly string[];
}

/** The columns after some rows have changed. Rows keep their numbers; new ones come last, and gone ones only keep their place, without values. */
export function patchColumns(columns: Columns, { rows, gone }: ColumnChanges): Columns {
  const numbers = rowsById(columns);
  const [changed, added]: [Map<number, RowValues>, RowValues[]] = [new Map(), []];
  for (const row of rows) {
    const number = numbers.get(row.id);
    if (number === undefined) added.push(row);
    else changed.set(number, row);
  }
  const lost = gone.flatMap((id) => numbers.get(id) ?? []);
  if (changed.size + added.length + lost.length === 0) return columns;
  const order = [...changed.keys(), ...lost].sort((a, b) => a - b);
  const next = patchScalars(columns, changed, added, lost);
  for (const name of columnNames) next.facets[name] = patchColumn(columns.facets[name], name, order, changed, added);
  carryOrders(columns, next, order);
  return next;
}

function patchScalars(
  columns: Columns,
  changed: ReadonlyMap<number, RowValues>,
  added: readonly RowValues[],
  lost: readonly number[],
): Columns {
  const total = columns.rows + added.length;
  const next: Columns = {
    version: columns.version,
    rows: total,
    ids: added.length === 0 ? columns.ids : [...columns.ids, ...added.map((row) => row.id)],
    names: columns.names.slice(),
    published: columns.published.slice(),
    saved: longer(new Float64Array(total), columns.saved),
    changed: longer(new Float64Array(total), columns.changed),
    trashed: longer(new Float64Array(total), columns.trashed),
    minutes: longer(new Float32Array(total), columns.minutes),
    gone: longer(new Uint8Array(total), columns.gone),
    facets: { ...columns.facets },
  };
  const write = (row: RowValues, number: number) => {
    next.names[number] = row.name;
    next.published[number] = row.published;
    next.saved[number] = row.saved;
    next.changed[number] = row.changed;
    next.trashed[number] = row.trashed;
    next.minutes[number] = row.minutes;
    next.gone[number] = 0;
  };
  for (const [number, row] of changed) write(row, number);
  added.forEach((row, at) => {
    write(row, columns.rows + at);
  });
  for (const number of lost) next.gone[number] = 1;
  return next;
}

function longer<List extends Float64Array | Float32Array | Uint8Array>(list: List, from: List): List {
  list.set(from);
  return list;
}

function patchColumn(
  column: Column,
  name: ColumnName,
  order: readonly number[],
  changed: ReadonlyMap<number, RowValues>,
  added: readonly RowValues[],
): Column {
  const { placesOf, dictionary } = dictionaryFor(column.dictionary);
  const fresh = new Map(order.map((row) => [row, placesOf(changed.get(row)?.facets[name] ?? [])]));
  const moving = order.filter((row) => !sameValues(column, row, fresh.get(row) ?? []));
  if (moving.length === 0 && added.length === 0) return column;
  const appended = added.map((row) => placesOf(row.facets[name]));
  const { starts, values } = column;
  const rows = starts.length - 1;
  let length = values.length;
  for (const row of moving) length += (fresh.get(row)?.length ?? 0) - sizeOf(column, row);
  for (const list of appended) length += list.length;
  const next = { starts: new Uint32Array(rows + 1 + added.length), values: new Uint32Array(length) };
  let shift = 0;
  let from = 0;
  /** Copies the rows from the last changed one up to this one. */
  const copyUpTo = (to: number) => {
    next.values.set(values.subarray(starts[from], starts[to]), (starts[from] ?? 0) + shift);
    for (let row = from; row <= to; row++) next.starts[row] = (starts[row] ?? 0) + shift;
  };
  for (const row of moving) {
    copyUpTo(row);
    const list = fresh.get(row) ?? [];
    next.values.set(list, next.starts[row] ?? 0);
    shift += list.length - sizeOf(column, row);
    from = row + 1;
  }
  copyUpTo(rows);
  appended.forEach((list, at) => {
    const start = next.starts[rows + at] ?? 0;
    next.values.set(list, start);
    next.starts[rows + at + 1] = start + list.length;
  });
  return { dictionary: dictionary(), ...next };
}

/** Gives values their places, in a copy of the dictionary as soon as one is new: columns that were given out before stay as they are. */
function dictionaryFor(known: string[]) {
  let list = known;
  let places = placesIn(known);
  const placeOf = (value: string): number => {
    const place = places.get(value);
    if (place !== undefined) return place;
    if (list === known) [list, places] = [known.slice(), new Map(places)];
    list.push(value);
    places.set(value, list.length - 1);
    return list.length - 1;
  };
  return { placesOf: (values: readonly string[]) => values.map(placeOf), dictionary: () => list };
}

const sizeOf = ({ starts }: Column, row: number): number => (starts[row + 1] ?? 0) - (starts[row] ?? 0);

function sameValues(column: Column, row: number, list: readonly number[]): boolean {
  const start = column.starts[row] ?? 0;
  return sizeOf(column, row) === list.length && list.every((place, at) => column.values[start + at] === place);
}
