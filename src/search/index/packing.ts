import { GrowingBytes, GrowingIntegers } from './growing.ts';
import { INDEX_VERSION, type PackedIndex } from './packed.ts';

/** Writes a packed index term by term, in the order of terms; within a term document by document, in rising order. */
export class IndexWriter {
  #vocabulary: string[] = [];
  #termStarts = new GrowingIntegers();
  #postingStarts = new GrowingIntegers();
  #frequencies = new GrowingIntegers();
  #postings = new GrowingBytes(1 << 16);
  #length = 0;
  #documents = 0;
  #before = 0;

  constructor() {
    this.#termStarts.push(0);
    this.#postingStarts.push(0);
  }

  /** One document of the term that is being written: a bit for each field, and its positions as packed bytes. */
  posting(document: number, fieldBits: number, positions: Uint8Array): void {
    this.#postings.varint(document - this.#before);
    this.#postings.byte(fieldBits);
    this.#postings.varint(positions.length);
    this.#postings.copy(positions);
    this.#before = document;
    this.#documents += 1;
  }

  /** Ends the term whose documents were just written; a term that has none is left out. */
  endTerm(term: string): void {
    if (this.#documents > 0) {
      this.#vocabulary.push(term, '\n');
      this.#length += term.length + 1;
      this.#termStarts.push(this.#length);
      this.#postingStarts.push(this.#postings.length);
      this.#frequencies.push(this.#documents);
    }
    this.#documents = 0;
    this.#before = 0;
  }

  finish(documents: number): PackedIndex {
    return {
      version: INDEX_VERSION,
      documents,
      vocabulary: this.#vocabulary.join(''),
      termStarts: this.#termStarts.trimmed(),
      postingStarts: this.#postingStarts.trimmed(),
      frequencies: this.#frequencies.trimmed(),
      postings: this.#postings.trimmed(),
    };
  }
}
