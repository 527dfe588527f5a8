import type { QuoteSelector } from './quote.ts';
import { passageBetween } from './same-words.ts';
import type { WordPlaces } from './word-places.ts';

/** Where a quote stood in the text that it was taken from. */
export interface Origin {
  index: WordPlaces;
  from: number;
  to: number;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether words stand in a text as a quote has them, line breaks and spaces aside: what is marked over two paragraphs has none between them. */
export const isWordedAs = (exact: string, stretch: string): boolean =>
  exact === stretch || squeeze(exact) === squeeze(stretch);

/** A quote's place in the older text, where its position is right there. */
export function originOf(index: WordPlaces, { exact, position }: QuoteSelector): Origin | undefined {
  if (!position || !isWordedAs(exact, index.words.text.slice(position.start, position.end))) return undefined;
  const { from, to } = passageBetween(index.words, position.start, position.end);
  return from < to ? { index, from, to } : undefined;
}
