import type { Columns } from '../../search/columns/columns.ts';
import type { Segment } from '../../search/index/packed.ts';

/** The library as lists, counts and search see it. */
export interface CatalogueState {
  columns: Columns;
  /** What can be searched; undefined while the index is being opened. */
  segments: readonly Segment[] | undefined;
  /** How many resources cannot be found yet by the words that they have now. */
  waiting: number;
}

/** What a catalogue shows of the library, and who is told when that is another. */
export class Showing {
  state: CatalogueState | undefined;
  failure: unknown;
  #listeners = new Set<() => void>();

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(state: CatalogueState): void {
    this.state = state;
    this.#tell();
  }

  fail(error: unknown): void {
    this.failure = error;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
