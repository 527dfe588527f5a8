import search from 'approx-string-match';
import { diffArrays } from 'diff';
import { type Passage, passageBetween } from './same-words.ts';
import type { Words } from './words.ts';

/** Characters that are searched for in one go; of a longer quote the head and the tail are searched for, and the words between compared. */
const LONGEST_PATTERN = 480;
const END = 240;
/** Changed characters, as a part of the quote. */
const MOST_CHANGED = 0.35;
/** Words that may have come in beside the first or the last word. */
const MISSED = 4;
/** Different sequences of three characters, as a part of all: in English prose it is more than 0.6. */
const VARIED = 0.3;
/** Changed words of a long quote that are still counted. */
const MOST_EDITS = 1_500;

/** A passage of a text and how like the quote it is, from 0 to 1. */
export interface Close extends Passage {
  alike: number;
}

const lower = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
};

/** Of the words around a place, those that are most like the quote; undefined where nothing is like it. */
export function closestNear(text: Words, near: number, quote: Passage): Close | undefined {
  const length = quote.to - quote.from;
  const slack = Math.ceil(length * MOST_CHANGED) + 8;
  const first = Math.max(0, near - slack);
  const last = Math.min(text.count, near + length + 2 * slack) - 1;
  if (last < first) return undefined;
  const begin = text.starts[first] ?? 0;
  // Spaces and signs between the words are bounded too: a page may hold a megabyte of them.
  const room = lower(text.text.slice(begin, Math.min(text.ends[last] ?? begin, begin + 3 * roomFor(quote))));
  const pattern = lower(quote.words.text.slice(quote.words.starts[quote.from], quote.words.ends[quote.to - 1]));
  if (pattern.length <= LONGEST_PATTERN) {
    const match = bestMatch(room, pattern);
    if (!match) return undefined;
    const passage = reaching(snapped(text, begin + match.start, begin + match.end), quote);
    return { ...passage, alike: Math.min(1 - match.errors / pattern.length, wordsInCommon(quote, passage)) };
  }
  const head = bestMatch(room, pattern.slice(0, END));
  const tail = head && bestMatch(room.slice(head.end), pattern.slice(-END));
  if (!tail) return undefined;
  const passage = snapped(text, begin + head.start, begin + head.end + tail.end);
  return { ...passage, alike: wordsInCommon(quote, passage) };
}

const roomFor = ({ words, from, to }: Passage): number =>
  (words.ends[to - 1] ?? 0) - (words.starts[from] ?? 0) + LONGEST_PATTERN;

/**
 * Whether a pattern is like language: of what repeats itself over and over there may be a match at each step of a page that does so too, and the
 * library traces each of them back.
 */
function isVaried(pattern: string): boolean {
  const triples = new Set<string>();
  for (let at = 0; at < pattern.length; at += 1) triples.add(pattern.slice(at, at + 3));
  return triples.size >= pattern.length * VARIED;
}

function bestMatch(text: string, pattern: string) {
  if (!isVaried(pattern)) return undefined;
  return search(text, pattern, Math.floor(pattern.length * MOST_CHANGED)).at(0);
}

/** Whole words: a word of which less than half was matched is not of the passage. */
function snapped(words: Words, start: number, end: number): Passage {
  let { from, to } = passageBetween(words, start, end);
  const matched = (at: number): number => Math.min(end, words.ends[at] ?? 0) - Math.max(start, words.starts[at] ?? 0);
  const isCut = (at: number): boolean => matched(at) * 2 < (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
  if (to - from > 1 && isCut(from)) from += 1;
  if (to - from > 1 && isCut(to - 1)) to -= 1;
  return { words, from, to };
}

/**
 * Where a word came in before the last one of the quote (or after the first), the nearest characters leave the last one out: it is taken in again.
 */
function reaching({ words, from, to }: Passage, quote: Passage): Passage {
  const first = quote.words.hashes[quote.from];
  const last = quote.words.hashes[quote.to - 1];
  const ahead = words.hashes.subarray(to, to + MISSED).indexOf(last ?? 0);
  const back = words.hashes.subarray(Math.max(0, from - MISSED), from).lastIndexOf(first ?? 0);
  return {
    words,
    from: words.hashes[from] === first || back < 0 ? from : Math.max(0, from - MISSED) + back,
    to: words.hashes[to - 1] === last || ahead < 0 ? to : to + ahead + 1,
  };
}

/** How many of the words of two passages are the same, in order. */
function wordsInCommon(quote: Passage, other: Passage): number {
  const [before, after] = [quote, other].map(({ words, from, to }) => [...words.hashes.subarray(from, to)]);
  const most = Math.max(before?.length ?? 0, after?.length ?? 0);
  const changes = diffArrays(before ?? [], after ?? [], {
    maxEditLength: Math.min(MOST_EDITS, Math.ceil(most * 2 * MOST_CHANGED)),
  });
  if (!changes) return 0;
  const same = changes.filter(({ added, removed }) => !added && !removed).reduce((sum, { count }) => sum + count, 0);
  return same / most;
}
