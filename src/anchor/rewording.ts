import { wordsOf } from './words.ts';

/** How many of the words have to be the same; fewer are found by no search here. */
const KEPT = 0.5;
/** Longer quotes are named by their ends alone, and words of a file from others may be megabytes. */
const LONGEST = 20_000;

/** Whether words are those of a quote, edited. A position that came with a file may point anywhere in a text that was saved here. */
export function isRewording(exact: string, now: string): boolean {
  if (exact.length > LONGEST || now.length > LONGEST) return false;
  const [before, after] = [exact, now].map((text) => {
    const { hashes, count } = wordsOf(text);
    return hashes.subarray(0, count);
  });
  const known = new Set(before);
  const same = after?.filter((word) => known.has(word)).length ?? 0;
  return same >= Math.max(before?.length ?? 0, after?.length ?? 0, 1) * KEPT;
}
