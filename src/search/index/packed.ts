/** The fields of a resource that are searched, the weightiest first. Their place here is their code in the index. */
export const fields = ['name', 'tags', 'reasons', 'note', 'quotes', 'privateNote', 'description', 'source'] as const;
export type FieldName = (typeof fields)[number];

/** A position is its place in the field, shifted by so many bits, and the code of the field. */
export const FIELD_BITS = 3;

/** Counts up when the layout changes, or what becomes of a text; a stored index of another version is rebuilt. */
export const INDEX_VERSION = 2;

/**
 * An inverted index in few, flat pieces, so that it is stored as one row and opens with one read, without decoding.
 * Terms stand sorted by code unit in one string, each ended by a line break. The postings of a term are, for each document in rising order:
 * the distance to the document before (variable-length integer), a byte with a bit for each field, the length in bytes of its positions (varint),
 * and the positions: the distance to the position before (varint), a position being place-in-field × 8 + field.
 */
export interface PackedIndex {
  version: number;
  documents: number;
  vocabulary: string;
  /** Where each term begins in the vocabulary; one more entry than terms. */
  termStarts: Uint32Array;
  /** Where the postings of each term begin; one more entry than terms. */
  postingStarts: Uint32Array;
  /** In how many documents each term stands. */
  frequencies: Uint32Array;
  postings: Uint8Array;
}

/** The texts of one document, by field; several texts of a field do not touch, so no phrase runs from one into the next. */
export type Document = Partial<Record<FieldName, string[]>>;

/** A part of the library that was indexed in one go. */
export interface Segment {
  index: PackedIndex;
  /** The row of each document; GONE where a later segment holds it in a newer state, or where it is no more. */
  rows: Int32Array;
  /** What a hit in it counts against one in the teacher's own words; 1 where nothing is said. */
  weight?: number;
}

/** What stands for the row of a document that counts no longer. */
export const GONE = -1;

/** Whether a value that was stored is a segment whose pieces fit together. */
export function isSegment(value: unknown): value is Segment {
  const { index, rows } = (value ?? {}) as Partial<Segment>;
  if (!(rows instanceof Int32Array) || index?.version !== INDEX_VERSION || index.documents !== rows.length)
    return false;
  const { vocabulary, termStarts, postingStarts, frequencies, postings } = index;
  const arrays = [termStarts, postingStarts, frequencies].every((piece) => piece instanceof Uint32Array);
  if (!arrays || typeof vocabulary !== 'string' || !(postings instanceof Uint8Array)) return false;
  const terms = frequencies.length;
  const fits = termStarts.length === terms + 1 && postingStarts.length === terms + 1;
  return fits && termStarts[terms] === vocabulary.length && postingStarts[terms] === postings.length;
}
