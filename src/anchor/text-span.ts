import type { How, QuoteSelector } from './quote.ts';
import type { Passage } from './same-words.ts';

const LEADING = /^[^\p{L}\p{M}\p{N}\p{Sm}\p{Sc}\p{Extended_Pictographic}]{0,64}/v;
const TRAILING = /[^\p{L}\p{M}\p{N}\p{Sm}\p{Sc}\p{Extended_Pictographic}]{0,64}$/v;

/** The characters of a passage, with the quotation marks, brackets and full stops that the quote begins and ends with where they stand there too. */
export function spanOf({ words, from, to }: Passage, { exact }: QuoteSelector): { start: number; end: number } {
  const start = words.starts[from] ?? 0;
  const end = words.ends[to - 1] ?? start;
  const leading = LEADING.exec(exact.slice(0, 64))?.[0] ?? '';
  const trailing = TRAILING.exec(exact.slice(-64))?.[0] ?? '';
  const opens = leading !== '' && words.text.slice(Math.max(0, start - leading.length), start) === leading;
  return {
    start: opens ? start - leading.length : start,
    end: end + sameBeginning(trailing, words.text.slice(end, end + trailing.length)),
  };
}

function sameBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How the same words were found. */
export function howFound(text: string, start: number, end: number, { exact, position }: QuoteSelector): How {
  if (end - start !== exact.length || text.slice(start, end) !== exact) return 'respelled';
  return position?.start === start ? 'in-place' : 'moved';
}
