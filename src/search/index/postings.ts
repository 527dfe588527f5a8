import type { PackedIndex } from './packed.ts';

/** Goes through the postings of one term without its positions: the document and a bit for each field. */
export function eachPosting(
  { postings, postingStarts }: PackedIndex,
  term: number,
  visit: (document: number, fieldBits: number) => void,
): void {
  const end = postingStarts[term + 1] ?? 0;
  let at = postingStarts[term] ?? 0;
  let document = 0;
  while (at < end) {
    let byte = postings[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    document += value;
    const bits = postings[at++] ?? 0;
    byte = postings[at++] ?? 0;
    value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    at += value;
    visit(document, bits);
  }
}

/** Goes through the postings of one term with its positions, still packed. */
export function eachPackedPosting(
  { postings, postingStarts }: PackedIndex,
  term: number,
  visit: (document: number, fieldBits: number, positions: Uint8Array) => void,
): void {
  const end = postingStarts[term + 1] ?? 0;
  let at = postingStarts[term] ?? 0;
  let document = 0;
  const varint = () => {
    let byte = postings[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  };
  while (at < end) {
    document += varint();
    const bits = postings[at++] ?? 0;
    const size = varint();
    visit(document, bits, postings.subarray(at, at + size));
    at += size;
  }
}

/** The positions of one term in each document that `wanted` accepts. */
export function positionsOf(
  index: PackedIndex,
  term: number,
  wanted: (document: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  eachPackedPosting(index, term, (document, _bits, packed) => {
    if (wanted(document)) found.set(document, unpackPositions(packed));
  });
  return found;
}

function unpackPositions(packed: Uint8Array): number[] {
  const positions: number[] = [];
  let position = 0;
  for (let at = 0; at < packed.length; ) {
    let byte = packed[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = packed[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    position += value;
    positions.push(position);
  }
  return positions;
}
