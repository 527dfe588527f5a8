import type { Clause } from '../query.ts';
import { isLone } from '../tokens.ts';
import { findNear, findTerm, matchTerm, type TermMatch, termAt } from './lookup.ts';
import { GONE, type PackedIndex, type Segment } from './packed.ts';
import { findPhrase } from './phrase.ts';
import { eachPosting } from './postings.ts';
import { weightOfBits } from './weights.ts';

/** A score for each row; 0 where it does not answer the query. */
export interface Hits {
  scores: Float32Array;
  /** The words that stood nowhere as typed → the likeliest that were looked for instead, the commonest first. */
  corrected: ReadonlyMap<string, string[]>;
}

interface Found {
  /** How well each row fits the clause. */
  fits: Float32Array;
  rarity: number;
}

/** So many words are told as what a misspelt one may have meant. */
const MOST_TOLD = 3;

/**
 * The rows that answer all clauses, scored: by field, by how well a word fits, and by how rare it is. Words that stand nowhere as typed
 * are looked for with a slip or two.
 * @param total the number of rows, whether they are in the segments or not
 */
export function search(segments: readonly Segment[], total: number, clauses: readonly Clause[]): Hits {
  const corrected = new Map<string, string[]>();
  const find = (clause: Clause) => findClause(segments, total, clause, corrected);
  const wanted = clauses.filter((clause) => !clause.not).map(find);
  const unwanted = clauses.filter((clause) => clause.not).map(find);
  return { scores: scored(wanted, unwanted, total), corrected };
}

/**
 * Goes clause by clause: a row that one of the wanted ones does not fit, or one of the unwanted ones does, is out. With every key of a
 * search each of these loops goes over the whole library.
 */
function scored([first, ...further]: readonly Found[], unwanted: readonly Found[], total: number): Float32Array {
  const scores = first?.fits ?? new Float32Array(total).fill(1);
  if (first) for (let row = 0; row < total; row++) scores[row] = (scores[row] ?? 0) * first.rarity;
  for (const { fits, rarity } of further) {
    for (let row = 0; row < total; row++) {
      const fit = fits[row] ?? 0;
      const score = scores[row] ?? 0;
      scores[row] = fit === 0 || score === 0 ? 0 : score + fit * rarity;
    }
  }
  for (const { fits } of unwanted) for (let row = 0; row < total; row++) if (fits[row]) scores[row] = 0;
  return scores;
}

function findClause(
  segments: readonly Segment[],
  total: number,
  clause: Clause,
  corrected: Map<string, string[]>,
): Found {
  const fits = new Float32Array(total);
  if (clause.terms.length > 1) for (const segment of segments) findPhrase(segment, clause, fits);
  else findWord(segments, clause, fits, corrected);
  let documents = 0;
  for (let row = 0; row < total; row++) if (fits[row]) documents += 1;
  return { fits, rarity: Math.log(1 + total / (documents + 0.5)) };
}

function findWord(segments: readonly Segment[], clause: Clause, fits: Float32Array, corrected: Map<string, string[]>) {
  const { terms, open, exact, not } = clause;
  const [term = ''] = terms;
  const strict = exact || not;
  let any = false;
  for (const segment of segments) {
    const matches = strict ? exactly(segment.index, term) : matchTerm(segment.index, term, open);
    any = markRows(segment, matches, fits) || any;
  }
  if (any || strict) return;
  const meant = new Map<string, number>();
  for (const segment of segments) {
    const matches = findNear(segment.index, term, open);
    markRows(segment, matches, fits);
    for (const match of matches) {
      const word = termAt(segment.index, match.term);
      const often = segment.index.frequencies[match.term] ?? 0;
      // A nearer word is likelier than any commoner one.
      meant.set(word, (meant.get(word) ?? match.quality * 1e9) + often);
    }
  }
  const likeliest = [...meant].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  if (likeliest.length > 0) corrected.set(term, likeliest.slice(0, MOST_TOLD));
}

/** Notes in each row how well the best of these terms fits it; answers whether there was any. */
function markRows({ index, rows, weight = 1 }: Segment, matches: readonly TermMatch[], fits: Float32Array): boolean {
  let any = false;
  for (const { term, quality } of matches) {
    eachPosting(index, term, (document, bits) => {
      const row = rows[document] ?? GONE;
      if (row === GONE) return;
      any = true;
      const fit = quality * weight * (weightOfBits[bits] ?? 0);
      if (fit > (fits[row] ?? 0)) fits[row] = fit;
    });
  }
  return any;
}

function exactly(index: PackedIndex, text: string): TermMatch[] {
  if (isLone(text)) return matchTerm(index, text, true);
  const term = findTerm(index, text);
  return term < 0 ? [] : [{ term, quality: 1 }];
}
