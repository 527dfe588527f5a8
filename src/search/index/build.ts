import { tokens } from '../tokens.ts';
import { GrowingBytes, GrowingIntegers } from './growing.ts';
import { type Document, FIELD_BITS, fields, type PackedIndex } from './packed.ts';
import { IndexWriter } from './packing.ts';

/** Between two texts of one field, in places. */
const GAP = 4;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Gathers documents and packs them. `add` may be called in slices, with pauses between them; documents are numbered as they come. */
export class IndexBuilder {
  #numbers = new Map<string, number>();
  #terms = new GrowingIntegers(1 << 14);
  #places = new GrowingIntegers(1 << 14);
  #owners = new GrowingIntegers(1 << 14);
  #documents = 0;

  get documents(): number {
    return this.#documents;
  }

  add(document: Document): void {
    fields.forEach((field, code) => {
      let place = 0;
      for (const text of document[field] ?? []) {
        for (const { term } of tokens(text)) {
          this.#terms.push(this.#numberOf(term));
          this.#places.push((place << FIELD_BITS) | code);
          this.#owners.push(this.#documents);
          place += 1;
        }
        place += GAP;
      }
    });
    this.#documents += 1;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  pack(): PackedIndex {
    const terms = [...this.#numbers.keys()];
    const order = Uint32Array.from(terms.keys()).sort((a, b) => compare(terms[a] ?? '', terms[b] ?? ''));
    const { starts, occurrences } = this.#byTerm(order);
    const writer = new IndexWriter();
    order.forEach((number, index) => {
      this.#writePostings(writer, occurrences.subarray(starts[index], starts[index + 1]));
      writer.endTerm(terms[number] ?? '');
    });
    return writer.finish(this.#documents);
  }

  /** A counting sort of the occurrences by term; within a term they stay in the order of documents. */
  #byTerm(order: Uint32Array): { starts: Uint32Array; occurrences: Uint32Array } {
    const rank = new Uint32Array(order.length);
    order.forEach((number, index) => {
      rank[number] = index;
    });
    const { values, length } = this.#terms;
    const starts = new Uint32Array(order.length + 1);
    for (let at = 0; at < length; at++) {
      const index = rank[values[at] ?? 0] ?? 0;
      starts[index + 1] = (starts[index + 1] ?? 0) + 1;
    }
    for (let at = 0; at < order.length; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const next = starts.slice();
    const occurrences = new Uint32Array(length);
    for (let at = 0; at < length; at++) {
      const index = rank[values[at] ?? 0] ?? 0;
      const place = next[index] ?? 0;
      occurrences[place] = at;
      next[index] = place + 1;
    }
    return { starts, occurrences };
  }

  #writePostings(writer: IndexWriter, occurrences: Uint32Array): void {
    const [owners, places] = [this.#owners.values, this.#places.values];
    const packed = new GrowingBytes(64);
    for (let from = 0; from < occurrences.length; ) {
      const owner = owners[occurrences[from] ?? 0] ?? 0;
      let to = from;
      while (to < occurrences.length && owners[occurrences[to] ?? 0] === owner) to++;
      const positions = Uint32Array.from(occurrences.subarray(from, to), (at) => places[at] ?? 0).sort();
      const bits = packPositions(positions, packed);
      writer.posting(owner, bits, packed.bytes.subarray(0, packed.length));
      from = to;
    }
  }
}

/** Packs rising positions, and answers a bit for each field that they stand in. */
function packPositions(positions: Uint32Array, packed: GrowingBytes): number {
  packed.length = 0;
  let bits = 0;
  let before = 0;
  for (const position of positions) {
    bits |= 1 << (position & ((1 << FIELD_BITS) - 1));
    packed.varint(position - before);
    before = position;
  }
  return bits;
}
