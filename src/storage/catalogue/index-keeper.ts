import type { Id } from '../../model/identity.ts';
import { pause } from '../../model/slices.ts';
import type { Document, Segment } from '../../search/index/packed.ts';
import { type Indexed, KeptIndex } from './kept-index.ts';

/** Where a keeper finds what it indexes. */
export interface Sources {
  /** The row of a resource; undefined where there is none yet. */
  rowOf(id: Id): number | undefined;
  /**
   * The words of resources; those that are gone, or have none, are left out.
   * @param many these and most others are asked for, in rising order
   */
  read(ids: readonly Id[], many: boolean): Promise<Map<Id, Document>>;
  /** How many are read at a time. */
  chunk: number;
  /** The newest documents are indexed anew with each change, up to so many. */
  tail?: number;
  /** Called when more can be found than before. */
  onChange(): void;
}

/** More changed resources than this are indexed one chunk after another. */
const MOST_AT_ONCE = 200;
/** More than so many waiting resources are read by stretches, in rising order. */
const MANY = 1_000;

/** Indexes resources one after another, a chunk at a time, while the page goes on; small changes at once. */
export class IndexKeeper {
  #sources: Sources;
  #index: KeptIndex | undefined;
  #waiting = new Set<Id>();
  /** Resources that were indexed at once while a chunk was being read: what the chunk says of them is older. */
  #fresher = new Set<Id>();
  #working: Promise<void> | undefined;
  #stopped = false;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** What can be searched now; undefined before `open`. */
  get segments(): readonly Segment[] | undefined {
    return this.#index?.segments;
  }

  /** How many resources are not indexed yet as they are now. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** How many documents were indexed since the segments were stored. */
  get unsaved(): number {
    return this.#index?.unsaved ?? 0;
  }

  saved(): void {
    if (this.#index) this.#index.unsaved = 0;
  }

  open(segments: Segment[]): void {
    this.#index = new KeptIndex(segments, this.#sources.tail);
  }

  stop(): void {
    this.#stopped = true;
  }

  /**
   * Takes in what changed: a few at once, many when `work` comes to them.
   * @param documents the words of those of them that are still there
   */
  take(ids: readonly Id[], documents: ReadonlyMap<Id, Document>): void {
    if (!this.#index || ids.length > MOST_AT_ONCE) {
      this.later(ids);
      return;
    }
    for (const id of ids) {
      this.#waiting.delete(id);
      this.#fresher.add(id);
    }
    this.#index.put(this.#numbered(ids, documents));
  }

  /** Indexes resources when `work` comes to them. */
  later(ids: Iterable<Id>): void {
    for (const id of ids) this.#waiting.add(id);
  }

  /** Indexes all that waits, and merges what has become many pieces. Whoever calls while it goes on waits for the same end. */
  work(): Promise<void> {
    this.#working ??= this.#workThrough().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  async #workThrough(): Promise<void> {
    while (!this.#stopped && this.#index && this.#waiting.size > 0) await this.#indexAll(this.#index);
    if (!this.#stopped && this.#index?.wantsMerge) {
      await this.#index.merge();
      this.#sources.onChange();
    }
  }

  async #indexAll(index: KeptIndex): Promise<void> {
    const many = this.#waiting.size > MANY;
    const ids = [...this.#waiting].toSorted();
    for (let at = 0; at < ids.length && !this.#stopped; at += this.#sources.chunk) {
      const chunk = ids.slice(at, at + this.#sources.chunk).filter((id) => this.#waiting.delete(id));
      this.#fresher.clear();
      const documents = await this.#sources.read(chunk, many).catch((error: unknown) => {
        this.later(chunk);
        throw error;
      });
      if (this.#stopped) return;
      const older = chunk.filter((id) => !this.#fresher.has(id));
      index.put(this.#numbered(older, documents));
      this.#sources.onChange();
      await pause();
    }
  }

  #numbered(ids: readonly Id[], documents: ReadonlyMap<Id, Document>): Indexed[] {
    return ids.flatMap((id) => {
      const row = this.#sources.rowOf(id);
      return row === undefined ? [] : [{ row, document: documents.get(id) }];
    });
  }
}
