import type { QuoteSelector } from './quote.ts';
import { passageBetween } from './same-words.ts';
import type { WordPlaces } from './word-places.ts';

/** Where a quote stood in the text that it was taken from. */
export interface Origin {
  index: WordPlaces;
  from: number;
  to: number;
}

/** A quote's place in the older text, where its position is right there. */
export function originOf(index: WordPlaces, { exact, position }: QuoteSelector): Origin | undefined {
  if (!position || index.words.text.slice(position.start, position.end) !== exact) return undefined;
  const { from, to } = passageBetween(index.words, position.start, position.end);
  return from < to ? { index, from, to } : undefined;
}
