import type { LongWork } from '../../model/slices.ts';
import { termAt } from './lookup.ts';
import { GONE, type Segment } from './packed.ts';
import { IndexWriter } from './packing.ts';
import { eachPackedPosting } from './postings.ts';

/** So many terms are merged between two pauses. */
const TERMS_A_SLICE = 200;

/**
 * Makes one segment of several, without the documents that count no longer. It is a generator so that it can be run in slices: the
 * segments must not change meanwhile.
 */
export function* mergeSegments(segments: readonly Segment[]): LongWork<Segment> {
  const { numbers, rows } = numberAnew(segments);
  const writer = new IndexWriter();
  const next = segments.map(() => 0);
  const terms = segments.map(({ index }) => (index.frequencies.length > 0 ? termAt(index, 0) : undefined));
  for (let count = 1; ; count++) {
    const term = least(terms);
    if (term === undefined) break;
    segments.forEach(({ index }, place) => {
      if (terms[place] !== term) return;
      const number = next[place] ?? 0;
      const anew = numbers[place];
      eachPackedPosting(index, number, (document, bits, positions) => {
        const known = anew?.[document] ?? GONE;
        if (known !== GONE) writer.posting(known, bits, positions);
      });
      next[place] = number + 1;
      terms[place] = number + 1 < index.frequencies.length ? termAt(index, number + 1) : undefined;
    });
    writer.endTerm(term);
    if (count % TERMS_A_SLICE === 0) yield;
  }
  return { index: writer.finish(rows.length), rows };
}

/** The new number of each document, and the row of each new number. */
function numberAnew(segments: readonly Segment[]): { numbers: Int32Array[]; rows: Int32Array } {
  const kept: number[] = [];
  const numbers = segments.map(({ rows }) =>
    rows.map((row) => {
      if (row === GONE) return GONE;
      kept.push(row);
      return kept.length - 1;
    }),
  );
  return { numbers, rows: Int32Array.from(kept) };
}

function least(terms: readonly (string | undefined)[]): string | undefined {
  let first: string | undefined;
  for (const term of terms) if (term !== undefined && (first === undefined || term < first)) first = term;
  return first;
}
