import type { Clause } from '../query.ts';
import { isLone } from '../tokens.ts';
import { findBeginning, findTerm, matchTerm } from './lookup.ts';
import { FIELD_BITS, GONE, type PackedIndex, type Segment } from './packed.ts';
import { eachPosting, positionsOf } from './postings.ts';
import { weightOfBits } from './weights.ts';

/** The next place in the same field. */
const NEXT = 1 << FIELD_BITS;
/** A last word that is still being typed stands for so many words at the most. */
const MOST_ENDINGS = 200;

/** Notes a weight for each row in which the words of a clause follow each other in one field. */
export function findPhrase({ index, rows, weight = 1 }: Segment, { terms, open }: Clause, fits: Float32Array): void {
  const words = terms.map((term, place) => termsFor(index, term, open && place === terms.length - 1));
  const holding = documentsWithAll(index, words);
  let standing: Map<number, number[]> | undefined;
  for (const numbers of words) standing = goOn(index, numbers, standing, holding);
  for (const [document, positions] of standing ?? []) {
    const row = rows[document] ?? GONE;
    if (row === GONE) continue;
    const bits = positions.reduce((all, position) => all | (1 << (position & (NEXT - 1))), 0);
    fits[row] = Math.max(fits[row] ?? 0, weight * (weightOfBits[bits] ?? 0));
  }
}

/** Where, in each document, one of these terms stands right behind what stood before; anywhere, where nothing has to. */
function goOn(
  index: PackedIndex,
  terms: readonly number[],
  before: Map<number, number[]> | undefined,
  holding: Uint8Array,
) {
  const next = new Map<number, number[]>();
  for (const term of terms) {
    for (const [document, positions] of positionsOf(
      index,
      term,
      (at) => holding[at] === 1 && (before?.has(at) ?? true),
    )) {
      const following = before ? follow(before.get(document) ?? [], positions) : positions;
      if (following.length > 0) next.set(document, [...(next.get(document) ?? []), ...following]);
    }
  }
  return next;
}

/** 1 for each document in which one of the terms of each word stands: only their positions are worth unpacking. */
function documentsWithAll(index: PackedIndex, words: readonly (readonly number[])[]): Uint8Array {
  const met = new Uint16Array(index.documents);
  words.forEach((terms, place) => {
    for (const term of terms) {
      eachPosting(index, term, (document) => {
        if (met[document] === place) met[document] = place + 1;
      });
    }
  });
  return Uint8Array.from(met, (count) => Number(count === words.length));
}

function termsFor(index: PackedIndex, term: string, open: boolean): number[] {
  if (isLone(term)) return matchTerm(index, term, true).map((match) => match.term);
  if (!open) {
    const at = findTerm(index, term);
    return at < 0 ? [] : [at];
  }
  const [from, to] = findBeginning(index, term);
  return Array.from({ length: Math.min(to - from, MOST_ENDINGS) }, (_, step) => from + step);
}

/** The positions that stand right behind one of the earlier ones. */
function follow(earlier: readonly number[], positions: readonly number[]): number[] {
  const before = new Set(earlier);
  return positions.filter((position) => before.has(position - NEXT));
}
