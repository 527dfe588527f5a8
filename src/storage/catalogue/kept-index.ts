import { inSlices } from '../../model/slices.ts';
import { IndexBuilder } from '../../search/index/build.ts';
import { mergeSegments } from '../../search/index/merge.ts';
import { type Document, GONE, type Segment } from '../../search/index/packed.ts';

/** A row and its words; none where the row is gone, or has no words. */
export interface Indexed {
  row: number;
  document: Document | undefined;
}

/** The newest documents are indexed anew with each change, up to so many where nothing else is asked for. */
const MOST_IN_TAIL = 32;
/** More segments than this are merged. */
const MOST_SEGMENTS = 8;
/** A segment with more stale documents than this part of it is merged too. */
const MOST_STALE = 0.25;

/** An index that is kept in step: each change makes a small segment, and many small ones are merged while nobody waits. */
export class KeptIndex {
  #segments: Segment[];
  /** The documents of the last segment, while it is small enough to be made anew. */
  #tail = new Map<number, Document>();
  #hasTail = false;
  /** Rows that changed while segments are being merged. */
  #meanwhile: Set<number> | undefined;
  /** How many documents were indexed since the segments were stored. */
  unsaved = 0;

  #mostInTail: number;

  constructor(segments: Segment[] = [], mostInTail = MOST_IN_TAIL) {
    this.#segments = segments;
    this.#mostInTail = mostInTail;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** Indexes rows as they are now; what was known of them counts no longer. */
  put(rows: readonly Indexed[]): void {
    if (rows.length === 0) return;
    this.#forget(new Set(rows.map(({ row }) => row)));
    this.unsaved += rows.length;
    const present = rows.flatMap(({ row, document }): [number, Document][] => (document ? [[row, document]] : []));
    if (this.#hasTail && this.#tail.size + present.length <= this.#mostInTail) this.#segments.pop();
    else this.#tail = new Map();
    for (const [row, document] of present) this.#tail.set(row, document);
    this.#hasTail = this.#tail.size > 0;
    if (this.#hasTail) this.#segments.push(segmentOf(this.#tail));
    if (this.#tail.size > this.#mostInTail) this.#seal();
  }

  #seal(): void {
    this.#tail = new Map();
    this.#hasTail = false;
  }

  #forget(gone: ReadonlySet<number>): void {
    for (const { rows } of this.#segments) {
      for (let document = 0; document < rows.length; document++) {
        if (gone.has(rows[document] ?? GONE)) rows[document] = GONE;
      }
    }
    for (const row of gone) {
      this.#tail.delete(row);
      this.#meanwhile?.add(row);
    }
  }

  get wantsMerge(): boolean {
    return this.#segments.length > MOST_SEGMENTS || this.#segments.some((segment) => staleIn(segment) > MOST_STALE);
  }

  /** Merges all segments into one, in slices; what changes meanwhile keeps its own segments. */
  async merge(): Promise<void> {
    this.#seal();
    const before = this.#segments;
    const meanwhile = new Set<number>();
    this.#meanwhile = meanwhile;
    this.#segments = [...before];
    try {
      const frozen = before.map(({ index, rows }) => ({ index, rows: rows.slice() }));
      const { index, rows } = await inSlices(mergeSegments(frozen));
      const merged = { index, rows: rows.map((row) => (meanwhile.has(row) ? GONE : row)) };
      this.#segments = [merged, ...this.#segments.filter((segment) => !before.includes(segment))];
    } finally {
      this.#meanwhile = undefined;
    }
  }
}

function segmentOf(documents: ReadonlyMap<number, Document>): Segment {
  const builder = new IndexBuilder();
  for (const document of documents.values()) builder.add(document);
  return { index: builder.pack(), rows: Int32Array.from(documents.keys()) };
}

function staleIn({ rows }: Segment): number {
  let stale = 0;
  for (const row of rows) if (row === GONE) stale += 1;
  return rows.length === 0 ? 1 : stale / rows.length;
}
