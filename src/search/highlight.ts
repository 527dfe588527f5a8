import { fold } from './fold.ts';
import type { Clause } from './query.ts';
import { isLone, type Token, tokens } from './tokens.ts';

/** A stretch of a text, from and up to places in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** What is marked in texts that were found. */
export interface Sought {
  /** Folded words; a word that begins so is marked as far as it was typed, one that holds it as well. */
  words: readonly string[];
  /** Folded words that are marked whole: what a misspelt word was taken for, and the words of quotes. */
  whole: ReadonlySet<string>;
}

export const nothingSought: Sought = { words: [], whole: new Set() };

/** Shorter words are marked only where they begin another. */
const SHORTEST_INSIDE = 3;

/** What to mark for a query, and for what its misspelt words were taken for. */
export function soughtFor(clauses: readonly Clause[], corrected: ReadonlyMap<string, readonly string[]>): Sought {
  const wanted = clauses.filter((clause) => !clause.not);
  const termsOf = (exact: boolean) => wanted.filter((clause) => clause.exact === exact).flatMap(({ terms }) => terms);
  const [quoted, typed] = [termsOf(true), termsOf(false)];
  return {
    words: [...typed.filter((term) => !corrected.has(term)), ...quoted.filter(isLone)],
    whole: new Set([...quoted, ...typed.flatMap((term) => corrected.get(term) ?? [])]),
  };
}

/** Where the sought words stand in a text: rising ranges that do not touch. */
export function rangesIn(text: string, sought: Sought): Range[] {
  if (sought.words.length === 0 && sought.whole.size === 0) return [];
  const found: [number, number][] = [];
  for (const token of tokens(text)) {
    const range = rangeIn(text, token, sought);
    if (!range) continue;
    const last = found.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else found.push([range[0], range[1]]);
  }
  return found;
}

function rangeIn(text: string, { term, start, end }: Token, { words, whole }: Sought): Range | undefined {
  if (whole.has(term)) return [start, end];
  for (const word of words) {
    const isInside = word.length >= SHORTEST_INSIDE || isLone(word);
    const at = isInside ? term.indexOf(word) : term.startsWith(word) ? 0 : -1;
    if (at >= 0) return unfolded(text.slice(start, end), start, at, at + word.length);
  }
  return undefined;
}

/** Words of which each letter stays one when they are folded. */
const PLAIN = /^[A-Za-z0-9]*$/;

/** The stretch of a word that became these places of its folded form. */
function unfolded(word: string, start: number, from: number, to: number): Range {
  if (PLAIN.test(word)) return [start + from, start + to];
  let length = 0;
  let at = 0;
  let first: number | undefined;
  for (const character of word) {
    if (length >= to && fold(character) !== '') break;
    const folded = fold(character).replace(/['’]/g, '').length;
    if (first === undefined && length + folded > from) first = at;
    length += folded;
    at += character.length;
  }
  return [start + (first ?? 0), start + at];
}

/** A stretch of a text, and whether it is one of those sought. */
export interface Stretch {
  text: string;
  found: boolean;
}

/** Cuts a text where ranges begin and end. */
export function cutAt(text: string, ranges: readonly Range[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (end: number, found: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), found });
    at = Math.max(at, end);
  };
  for (const [start, end] of ranges) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return stretches;
}
