import { liveQuery } from 'dexie';
import type { Id } from '../../model/identity.ts';
import { GONE, type Segment } from '../../search/index/packed.ts';
import { areTextSegments, documentOfText, type TextSegments } from '../../search/saved-texts.ts';
import { readCache, writeCaches } from '../caches.ts';
import { type Database, database as library } from '../database.ts';
import { idsWithWords, readSavedWords } from '../saved-words.ts';
import { lastTouched, touchedSince } from '../touched.ts';
import { IndexKeeper } from './index-keeper.ts';

/** Texts are long: so many are indexed in one piece, so that the page answers between them. */
const PIECE = 8;
/** What is found so far is told no more often than this, in milliseconds: whoever listens searches anew. */
const TOLD_EVERY = 250;
/** More changed texts than this are stored again; fewer are read again at the next opening. */
const MOST_UNSAVED = 40;

/** What can be found in saved texts now. */
export interface TextIndexState extends TextSegments {
  /** How many texts are not looked through yet, of how many. */
  waiting: number;
  total: number;
}

/** An index of all saved texts and transcripts, made when it is first asked for, stored, and kept in step with every action as long as it is open. */
export class TextIndex {
  #database: Database;
  #listeners = new Set<() => void>();
  #state: TextIndexState | undefined;
  #numbers = new Map<Id, number>();
  #present = new Set<Id>();
  #seen = 0;
  #keeper: IndexKeeper;
  #isStored = false;
  #told = 0;
  #stopped = true;
  #working: Promise<void> = Promise.resolve();

  constructor(database: Database = library) {
    this.#database = database;
    this.#keeper = this.#newKeeper();
  }

  /** Undefined while it is being opened. */
  get state(): TextIndexState | undefined {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens it and keeps it in step until the answer is called. */
  start(): () => void {
    this.#stopped = false;
    this.#keeper = this.#newKeeper();
    this.#next(() => this.#open());
    const live = liveQuery(() => lastTouched(this.#database)).subscribe((last) => {
      if (last !== this.#seen) this.#next(() => this.#follow());
    }, this.#fail);
    return () => {
      this.#stopped = true;
      this.#keeper.stop();
      live.unsubscribe();
    };
  }

  /** Waits until all texts that are saved by now can be found, and the index is stored. */
  async settled(): Promise<void> {
    this.#next(() => this.#follow());
    await this.#working;
  }

  #newKeeper(): IndexKeeper {
    return new IndexKeeper({
      rowOf: (id) => this.#numbers.get(id),
      read: (ids) => this.#read(ids),
      chunk: PIECE,
      tail: PIECE,
      onChange: () => this.#tell(false),
    });
  }

  /** A database that was closed while something was read from it is no failure. */
  #fail = (error: unknown): void => {
    if (!this.#stopped && this.#database.isOpen()) console.error(error);
  };

  #next(work: () => Promise<void>): void {
    this.#working = this.#working
      .then(() => (this.#stopped ? undefined : work()))
      .then(() => (this.#stopped ? undefined : this.#finish()))
      .catch(this.#fail);
  }

  async #read(ids: readonly Id[]) {
    const words = await readSavedWords(this.#database, ids);
    return new Map([...words].map(([id, text]) => [id, documentOfText(text)] as const));
  }

  /** What was stored is believed where it fits; then only what changed since is read, and what no action told of. */
  async #open(): Promise<void> {
    const last = await lastTouched(this.#database);
    const cache = await readCache(this.#database, 'texts');
    const entries = cache && cache.stamp <= last ? await touchedSince(this.#database, cache.stamp) : undefined;
    const known = entries && areTextSegments(cache?.value) ? cache.value : { ids: [], segments: [] };
    this.#seen = known.ids.length > 0 && entries ? (entries.at(-1)?.number ?? cache?.stamp ?? 0) : last;
    this.#numbers = new Map(known.ids.map((id, number) => [id, number]));
    this.#keeper.open([...known.segments]);
    const indexed = new Set(known.segments.flatMap(({ rows }) => idsOf(rows, known.ids)));
    this.#present = await idsWithWords(this.#database);
    this.#isStored = known.ids.length > 0;
    this.#await([
      ...(entries ?? []).flatMap((entry) => entry.texts),
      ...[...this.#present].filter((id) => !indexed.has(id)),
      ...[...indexed].filter((id) => !this.#present.has(id)),
    ]);
  }

  async #follow(): Promise<void> {
    const entries = await touchedSince(this.#database, this.#seen);
    if (!entries) {
      this.#keeper.stop();
      this.#keeper = this.#newKeeper();
      return this.#open();
    }
    const changed = [...new Set(entries.flatMap((entry) => entry.texts))];
    const rows = await idsWithWords(this.#database, changed);
    for (const id of changed) this.#present.delete(id);
    for (const id of rows) this.#present.add(id);
    this.#seen = entries.at(-1)?.number ?? this.#seen;
    this.#await(changed);
  }

  #await(ids: Iterable<Id>): void {
    for (const id of ids) {
      if (!this.#numbers.has(id)) this.#numbers.set(id, this.#numbers.size);
      this.#keeper.later([id]);
    }
    this.#tell(true);
  }

  async #finish(): Promise<void> {
    await this.#keeper.work();
    this.#tell(true);
    const { segments = [], waiting, unsaved } = this.#keeper;
    const isDue = this.#isStored ? unsaved > MOST_UNSAVED : unsaved > 0;
    if (!isDue || this.#stopped || waiting > 0) return;
    this.#isStored = true;
    this.#keeper.saved();
    const value: TextSegments = { ids: [...this.#numbers.keys()], segments };
    await writeCaches(this.#database, [{ name: 'texts', stamp: this.#seen, value }]);
  }

  #tell(now: boolean): void {
    const { segments, waiting } = this.#keeper;
    if (this.#stopped || !segments || (!now && performance.now() - this.#told < TOLD_EVERY)) return;
    this.#told = performance.now();
    this.#state = { ids: [...this.#numbers.keys()], segments: [...segments], waiting, total: this.#present.size };
    for (const listener of this.#listeners) listener();
  }
}

const idsOf = (rows: Segment['rows'], ids: readonly Id[]): Id[] =>
  [...rows].flatMap((number) => (number === GONE ? [] : (ids[number] ?? [])));
