import type { Origin } from './origin.ts';
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

/** The characters of the same words where a quote began or ended in the middle of one: as much of it as before. Undefined where none was cut. */
export function cutSpan({ words, from, to }: Passage, origin: Origin, { position }: QuoteSelector) {
  const known = origin.index.words;
  const begun = Math.max(0, (position?.start ?? 0) - (known.starts[origin.from] ?? 0));
  const left = Math.max(0, (known.ends[origin.to - 1] ?? 0) - (position?.end ?? 0));
  if (begun === 0 && left === 0) return undefined;
  return { start: (words.starts[from] ?? 0) + begun, end: (words.ends[to - 1] ?? 0) - left };
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
