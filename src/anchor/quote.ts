import type { Quote } from '../model/excerpt.ts';

/** What a quote says of its place: a TextQuoteSelector with, where it is known, a TextPositionSelector. */
export type QuoteSelector = Pick<Quote, 'exact' | 'prefix' | 'suffix' | 'position'>;

/**
 * How a quote was found: the same characters where they stood; the same characters elsewhere; the same words with other white space,
 * punctuation or case; similar words.
 */
export type How = 'in-place' | 'moved' | 'respelled' | 'similar';

/** Why a quote has no place: its words are gone; several places could be meant; the work would have been too much. */
export type Reason = 'gone' | 'ambiguous' | 'unsearched';

export type Placing = { found: { start: number; end: number; how: How } } | { orphan: Reason };

export const orphan = (reason: Reason): Placing => ({ orphan: reason });
