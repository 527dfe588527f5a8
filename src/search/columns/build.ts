import { GrowingIntegers } from '../index/growing.ts';
import { COLUMNS_VERSION, type Column, type ColumnName, type Columns, columnNames } from './columns.ts';
import type { RowValues } from './values.ts';

class ColumnBuilder {
  #places = new Map<string, number>();
  #starts = new GrowingIntegers();
  #values = new GrowingIntegers();

  constructor() {
    this.#starts.push(0);
  }

  add(values: readonly string[]): void {
    for (const value of values) {
      const place = this.#places.get(value) ?? this.#places.size;
      if (place === this.#places.size) this.#places.set(value, place);
      this.#values.push(place);
    }
    this.#starts.push(this.#values.length);
  }

  finish(): Column {
    return { dictionary: [...this.#places.keys()], starts: this.#starts.trimmed(), values: this.#values.trimmed() };
  }
}

/** Lays rows out in columns in the order in which they come. `add` may be called in slices, with pauses between them. */
export class ColumnsBuilder {
  #rows: Omit<RowValues, 'facets'>[] = [];
  #facets = new Map(columnNames.map((name) => [name, new ColumnBuilder()]));

  get rows(): number {
    return this.#rows.length;
  }

  add({ facets, ...row }: RowValues): void {
    this.#rows.push(row);
    for (const [name, builder] of this.#facets) builder.add(facets[name]);
  }

  finish(): Columns {
    const rows = this.#rows;
    const facets = Object.fromEntries([...this.#facets].map(([name, builder]) => [name, builder.finish()]));
    return {
      version: COLUMNS_VERSION,
      rows: rows.length,
      ids: rows.map((row) => row.id),
      names: rows.map((row) => row.name),
      published: rows.map((row) => row.published),
      saved: Float64Array.from(rows, (row) => row.saved),
      changed: Float64Array.from(rows, (row) => row.changed),
      trashed: Float64Array.from(rows, (row) => row.trashed),
      minutes: Float32Array.from(rows, (row) => row.minutes),
      gone: new Uint8Array(rows.length),
      facets: facets as Record<ColumnName, Column>,
    };
  }
}

/** Lays rows out in columns, in their order. */
export function buildColumns(rows: Iterable<RowValues>): Columns {
  const builder = new ColumnsBuilder();
  for (const row of rows) builder.add(row);
  return builder.finish();
}
