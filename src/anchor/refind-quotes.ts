import type { Excerpt, Quote } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import { inSlices, type LongWork, type Pace } from '../model/slices.ts';
import { findingQuote, readingText } from './find-quote.ts';
import { isWordedAs } from './origin.ts';
import type { Placing, QuoteSelector } from './quote.ts';
import { type Unchanged, unchangedEnds } from './unchanged.ts';

/** Quotes that are looked for by likeness in one run: each costs some milliseconds, and a file from others may hold a million. */
const MOST_SIMILAR = 5_000;
/** How much of the whole the reading of the two texts is, in what progress says. */
const READING = 0.3;

/** Looks for all quotes of a text in its newer form. Moments are left out. */
export function* refindingQuotes(excerpts: Excerpt[], older: string, newer: string): LongWork<Map<Id, Placing>> {
  const places = new Map<Id, Placing>();
  const ends = yield* unchangedEnds(older, newer);
  const moved: Quote[] = [];
  for (const quote of excerpts) {
    if (quote.kind !== 'quote') continue;
    const placing = inUnchanged(quote, older, newer, ends);
    if (placing) places.set(quote.id, placing);
    else moved.push(quote);
    yield;
  }
  if (moved.length === 0) return places;
  const oldIndex = yield* readingText(older);
  yield READING / 2;
  const newIndex = yield* readingText(newer);
  yield READING;
  let similar = 0;
  for (const [at, quote] of moved.entries()) {
    const placing = yield* findingQuote(newIndex, quote, { older: oldIndex, similar: similar < MOST_SIMILAR });
    if (!('found' in placing) || placing.found.how === 'similar') similar += 1;
    places.set(quote.id, placing);
    yield READING + ((1 - READING) * at) / moved.length;
  }
  return places;
}

/** The place of a quote in a stretch at the beginning or the end that is the same in both texts. */
function inUnchanged(quote: QuoteSelector, older: string, newer: string, ends: Unchanged): Placing | undefined {
  const { exact, position } = quote;
  if (!position || !isWordedAs(exact, older.slice(position.start, position.end))) return undefined;
  if (position.end <= ends.head) return { found: { ...position, how: 'in-place' } };
  if (position.start < older.length - ends.tail) return undefined;
  const shift = newer.length - older.length;
  const found = { start: position.start + shift, end: position.end + shift };
  return { found: { ...found, how: shift === 0 ? 'in-place' : 'moved' } };
}

/**
 * Where each quote stands after its text has changed, by its id. The work is done in slices, tells how far it is, and can be cancelled; two texts
 * of 20 MB and a million quotes take long, but freeze nothing.
 */
export const refindQuotes = (
  excerpts: Excerpt[],
  older: string,
  newer: string,
  pace?: Pace,
): Promise<Map<Id, Placing>> => inSlices(refindingQuotes(excerpts, older, newer), pace);
