import type { QuoteSelector } from './quote.ts';
import { wordsOf } from './words.ts';

/** Characters of the surroundings that are kept on each side, at least; the word that they end in is kept whole. */
const CONTEXT = 32;
/** Characters in which whole words are sought. */
const REACH = 120;

/** A selector with all that it can say. */
export type DescribedQuote = QuoteSelector & {
  prefix: string;
  suffix: string;
  position: { start: number; end: number };
};

/**
 * What is kept of a selection in a text: its characters without white space around them, what stands before and after it in whole words, and
 * its position in UTF-16 code units. Undefined where nothing but white space was selected.
 */
export function describeQuote(text: string, from: number, to: number): DescribedQuote | undefined {
  const selected = text.slice(from, to);
  const exact = selected.trim();
  if (exact === '') return undefined;
  const start = Math.max(0, from) + selected.indexOf(exact);
  const end = start + exact.length;
  return { exact, prefix: before(text, start), suffix: after(text, end), position: { start, end } };
}

function before(text: string, end: number): string {
  const reach = text.slice(Math.max(0, end - REACH), end);
  const { starts, count } = wordsOf(reach);
  // A word that the reach begins in was cut in two.
  const whole = starts.subarray(0, count).filter((start) => start > 0 || end <= REACH);
  const first = whole.findLast((start) => reach.length - start >= CONTEXT) ?? whole[0];
  return first === undefined || reach.length < CONTEXT ? reach : reach.slice(first);
}

function after(text: string, start: number): string {
  const reach = text.slice(start, start + REACH);
  const { ends, count } = wordsOf(reach);
  const whole = ends.subarray(0, count).filter((end) => end < reach.length || start + REACH >= text.length);
  const last = whole.find((end) => end >= CONTEXT) ?? whole.at(-1);
  return last === undefined || reach.length < CONTEXT ? reach : reach.slice(0, last);
}
