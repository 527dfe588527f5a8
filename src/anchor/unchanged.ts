import type { LongWork } from '../model/slices.ts';

/** Characters compared between two yields. */
const BLOCK = 65_536;

/** Characters beside a change that are not taken for unchanged. */
const NEAR = 1_000;

/** How many characters at the beginning and at the end of two texts are the same. */
export interface Unchanged {
  head: number;
  tail: number;
}

/**
 * Compares two texts from both ends. What is near the first or the last change is left out, and so is what both stretches cover: where a part that
 * stands there more than once came or went, nobody can tell by this which one it was.
 */
export function* unchangedEnds(older: string, newer: string): LongWork<Unchanged> {
  const most = Math.min(older.length, newer.length);
  let head = 0;
  while (head < most && older.charCodeAt(head) === newer.charCodeAt(head)) {
    head += 1;
    if (head % BLOCK === 0) yield;
  }
  let tail = 0;
  while (tail < most && older.charCodeAt(older.length - 1 - tail) === newer.charCodeAt(newer.length - 1 - tail)) {
    tail += 1;
    if (tail % BLOCK === 0) yield;
  }
  if (older === newer) return { head, tail };
  const doubtful = NEAR + Math.max(0, head + tail - most);
  return { head: Math.max(0, head - doubtful), tail: Math.max(0, tail - doubtful) };
}
