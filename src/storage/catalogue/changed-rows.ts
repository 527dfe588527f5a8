import type { Id } from '../../model/identity.ts';
import { pause } from '../../model/slices.ts';
import { ColumnsBuilder } from '../../search/columns/build.ts';
import { type Columns, rowsById } from '../../search/columns/columns.ts';
import type { ColumnChanges } from '../../search/columns/patch.ts';
import { valuesOf } from '../../search/columns/values.ts';
import { documentOf } from '../../search/index/document.ts';
import type { Document } from '../../search/index/packed.ts';
import type { Row } from '../../search/row.ts';
import type { Database } from '../database.ts';
import type { Touched } from '../touched.ts';
import { Membership } from './membership.ts';
import { CHUNK, readManyRows, readRows, readStrays, type Strays } from './read-rows.ts';

/** Fewer rows than this are read one by one. */
const FEW = 200;

/** Reads rows for a catalogue: those that changed, or all. */
export class RowReader {
  #database: Database;
  #membership: Membership;
  #strays: Strays | undefined;

  constructor(database: Database) {
    this.#database = database;
    this.#membership = new Membership(database);
  }

  /** The resources that entries tell of, in rising order; a claim points to one of them or to an excerpt of one. */
  async resourcesIn(entries: readonly Touched[], columns: Columns): Promise<Id[]> {
    const ids = new Set(entries.flatMap((entry) => entry.resources));
    const targets = [...new Set(entries.flatMap((entry) => entry.targets))];
    const known = rowsById(columns);
    for (const target of targets) if (known.has(target)) ids.add(target);
    const others = targets.filter((target) => !ids.has(target));
    const excerpts = others.length === 0 ? [] : await this.#database.excerpts.bulkGet(others);
    for (const excerpt of excerpts) if (excerpt) ids.add(excerpt.resource);
    return [...ids].toSorted();
  }

  /** The rows of these resources as they are now; those that are gone are left out. */
  async readChanged(ids: readonly Id[], entries: readonly Touched[], columns: Columns): Promise<Row[]> {
    const collections = entries.flatMap((entry) => entry.collections);
    const placesStay = collections.length === 0 && ids.every((id) => isThere(columns, id));
    if (!placesStay) await this.#membership.update(collections);
    const membership = placesStay ? { of: (id: Id) => collectionsOf(columns, id) } : this.#membership;
    if (ids.length < FEW || ids.length * 3 < columns.rows) return readRows(this.#database, ids, membership);
    const strays = await readStrays(this.#database);
    const rows: Row[] = [];
    for (let at = 0; at < ids.length; at += CHUNK)
      rows.push(...(await readManyRows(this.#database, ids.slice(at, at + CHUNK), membership, strays)));
    return rows;
  }

  /** Lays all rows out in columns, with pauses; `isWanted` is asked before each further piece. */
  async readColumns(isWanted: () => boolean): Promise<Columns> {
    const ids = await this.#database.resources.toCollection().primaryKeys();
    await this.#membership.update([]);
    const strays = await readStrays(this.#database);
    const builder = new ColumnsBuilder();
    for (let at = 0; at < ids.length && isWanted(); at += CHUNK) {
      const rows = await readManyRows(this.#database, ids.slice(at, at + CHUNK), this.#membership, strays);
      for (const row of rows) builder.add(valuesOf(row));
      await pause();
    }
    return builder.finish();
  }

  /**
   * The words of resources; those that are gone are left out.
   * @param many these and most others are asked for one chunk after another, in rising order, up to `endMany`
   */
  async readDocuments(ids: readonly Id[], many: boolean): Promise<Map<Id, Document>> {
    const nowhere = { of: () => [] };
    if (many) this.#strays ??= await readStrays(this.#database);
    const rows =
      many && this.#strays
        ? await readManyRows(this.#database, ids, nowhere, this.#strays)
        : await readRows(this.#database, ids, nowhere);
    return new Map(rows.map((row) => [row.resource.id, documentOf(row)]));
  }

  endMany(): void {
    this.#strays = undefined;
  }
}

/** What columns have to take over of these resources; those without a row are gone. */
export function columnChanges(ids: readonly Id[], rows: readonly Row[]): ColumnChanges {
  const found = new Set(rows.map((row) => row.resource.id));
  return { rows: rows.map(valuesOf), gone: ids.filter((id) => !found.has(id)) };
}

function isThere(columns: Columns, id: Id): boolean {
  const row = rowsById(columns).get(id);
  return row !== undefined && columns.gone[row] === 0;
}

function collectionsOf(columns: Columns, id: Id): Id[] {
  const row = rowsById(columns).get(id) ?? -1;
  const { dictionary, starts, values } = columns.facets.collection;
  return Array.from(values.subarray(starts[row], starts[row + 1]), (place) => dictionary[place] ?? '');
}
