import { liveQuery } from 'dexie';
import { pause } from '../../model/slices.ts';
import { type Columns, idsThere, rowsById } from '../../search/columns/columns.ts';
import { patchColumns } from '../../search/columns/patch.ts';
import { documentOf } from '../../search/index/document.ts';
import type { Segment } from '../../search/index/packed.ts';
import { type Database, database as library } from '../database.ts';
import { lastTouched, touchedSince } from '../touched.ts';
import { columnChanges, RowReader } from './changed-rows.ts';
import { IndexKeeper } from './index-keeper.ts';
import { CHUNK } from './read-rows.ts';
import { type CatalogueState, Showing } from './state.ts';
import { readStored, store } from './stored.ts';

/** More changes than this since the caches were stored are stored again. */
const MOST_UNSAVED = 300;
/** When the rows are counted to see whether the caches tell the truth, in milliseconds after opening. */
const CHECK_AFTER = 2_000;

/**
 * A projection of the library that opens with two reads and follows every action, in whichever window it was done. What is stored of it
 * is only believed where version, stamp and shape fit; else it is made anew from the rows.
 */
export class Catalogue {
  #database: Database;
  #showing = new Showing();
  #columns: Columns | undefined;
  /** The last entry of `touched` that the columns know. */
  #seen = 0;
  /** The stamp of the caches that this one came from or wrote; undefined where none is to be believed. */
  #storedAt: number | undefined;
  #rows: RowReader;
  #index: IndexKeeper;
  #syncing: Promise<void> = Promise.resolve();
  #indexing: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(database: Database = library) {
    this.#database = database;
    this.#rows = new RowReader(database);
    this.#index = this.#newIndex();
  }

  /** Undefined while it is being opened. */
  get state(): CatalogueState | undefined {
    return this.#showing.state;
  }

  /** Why it could not be opened; undefined where it was, or still is being opened. */
  get failure(): unknown {
    return this.#showing.failure;
  }

  subscribe(listener: () => void): () => void {
    return this.#showing.subscribe(listener);
  }

  /** Opens it and keeps it in step until the answer is called. */
  start(): () => void {
    this.#stopped = false;
    this.#showing.failure = undefined;
    this.#rows = new RowReader(this.#database);
    this.#index = this.#newIndex();
    this.#syncing = this.#open().catch(this.#fail);
    const live = liveQuery(() => lastTouched(this.#database)).subscribe((last) => this.#follow(last), this.#fail);
    const check = setTimeout(() => void this.#check().catch(this.#fail), CHECK_AFTER);
    return () => {
      this.#stopped = true;
      this.#index.stop();
      live.unsubscribe();
      clearTimeout(check);
    };
  }

  /** Waits until all that was done so far can be listed, found, and is stored where that is due. */
  async settled(): Promise<void> {
    this.#follow(await lastTouched(this.#database));
    await this.#syncing;
    await this.#indexing;
  }

  /**
   * A database that was closed, or left to a newer Taproot, while something was read from it is no failure. Where nothing stands there to be
   * listed, whoever waits for it is told.
   */
  #fail = (error: unknown): void => {
    if (this.#stopped || !this.#database.isOpen()) return;
    console.error(error);
    if (!this.#columns) this.#showing.fail(error);
  };

  #follow(last: number): void {
    this.#syncing = this.#syncing
      .then(() => (last === this.#seen || this.#stopped ? undefined : this.#sync()))
      .catch(this.#fail);
  }

  #emit(): void {
    if (this.#stopped || !this.#columns) return;
    const { segments, waiting } = this.#index;
    this.#showing.show({ columns: this.#columns, segments: segments && [...segments], waiting });
  }

  #newIndex(): IndexKeeper {
    return new IndexKeeper({
      rowOf: (id) => this.#columns && rowsById(this.#columns).get(id),
      read: (ids, many) => this.#rows.readDocuments(ids, many),
      chunk: CHUNK,
      onChange: () => this.#emit(),
    });
  }

  async #open(): Promise<void> {
    const { columns, segments } = readStored(this.#database);
    const known = await columns;
    if (known) {
      this.#columns = known.columns;
      this.#seen = known.stamp;
      this.#storedAt = known.stamp;
      // One with nothing in it would show the first day to a teacher who has saved something since it was stored.
      if (known.columns.gone.includes(0)) this.#emit();
      await this.#sync();
    } else {
      await this.#rebuild();
    }
    this.#inBackground(async () => this.#openIndex(await segments));
  }

  async #rebuild(): Promise<void> {
    this.#seen = await lastTouched(this.#database);
    this.#storedAt = undefined;
    this.#columns = await this.#rows.readColumns(() => !this.#stopped);
    this.#emit();
  }

  #openIndex(segments: Segment[] | undefined): void {
    if (this.#stopped || this.#index.segments) return;
    this.#index.open(segments ?? []);
    if (!segments) {
      this.#storedAt = undefined;
      this.#index.later(this.#columns ? idsThere(this.#columns) : []);
    }
    this.#emit();
  }

  async #sync(): Promise<void> {
    const entries = await touchedSince(this.#database, this.#seen);
    if (!entries || !this.#columns) return this.#startOver();
    const last = entries.at(-1);
    if (!last) return;
    const ids = await this.#rows.resourcesIn(entries, this.#columns);
    const rows = await this.#rows.readChanged(ids, entries, this.#columns);
    if (this.#stopped) return;
    this.#columns = patchColumns(this.#columns, columnChanges(ids, rows));
    this.#emit();
    // Lists show the change before its words are indexed. What is stored meanwhile does not claim to know it yet.
    await pause();
    this.#seen = last.number;
    this.#index.take(ids, new Map(rows.map((row) => [row.resource.id, documentOf(row)])));
    this.#emit();
    this.#inBackground(async () => {});
  }

  async #startOver(): Promise<void> {
    this.#index.stop();
    this.#index = this.#newIndex();
    this.#rows = new RowReader(this.#database);
    await this.#rebuild();
    this.#inBackground(async () => this.#openIndex(undefined));
  }

  /** Goes on with the index, and stores what is worth it. */
  #inBackground(first: () => Promise<void>): void {
    this.#indexing = this.#indexing
      .then(first)
      .then(() => this.#index.work())
      .then(() => this.#store())
      .catch(this.#fail);
  }

  async #store(): Promise<void> {
    this.#rows.endMany();
    const { segments, waiting, unsaved } = this.#index;
    const due = this.#storedAt === undefined || unsaved > MOST_UNSAVED;
    if (this.#stopped || !segments || !this.#columns || !due || waiting > 0) return;
    this.#storedAt = this.#seen;
    this.#index.saved();
    await store(this.#database, this.#seen, this.#columns, segments);
  }

  /** Rows that were written past all actions are only noticed by their number. */
  async #check(): Promise<void> {
    await this.#syncing;
    const seen = this.#seen;
    const count = await this.#database.resources.count();
    if (this.#stopped || seen !== this.#seen || seen !== (await lastTouched(this.#database))) return;
    if (this.#columns && count !== idsThere(this.#columns).length) await this.#startOver();
  }
}
