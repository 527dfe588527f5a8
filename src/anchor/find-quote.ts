import { atOnce, type LongWork } from '../model/slices.ts';
import { type Origin, originOf } from './origin.ts';
import { orphan, type Placing, type QuoteSelector } from './quote.ts';
import { chosenPlace } from './same-place.ts';
import { type Passage, samePlaces, wholeOf } from './same-words.ts';
import { similarPlace } from './similar-place.ts';
import { storedSurroundings, surroundingsOf } from './surroundings.ts';
import { cutSpan, howFound, spanOf } from './text-span.ts';
import { placingWords, type WordPlaces } from './word-places.ts';
import { readingWords } from './words.ts';

/** Reads a text once, so that many quotes can be looked for in it. */
export function* readingText(text: string): LongWork<WordPlaces> {
  return yield* placingWords(yield* readingWords(text));
}

/** What may be known of the text that a quote was taken from, and whether words that are only similar are looked for. */
interface Search {
  older?: WordPlaces;
  similar?: boolean;
}

/** Looks for a quote: the same words where its surroundings say so, else similar words. Where it is not sure, the quote is an orphan. */
export function* findingQuote(
  index: WordPlaces,
  quote: QuoteSelector,
  { older, similar = true }: Search = {},
): LongWork<Placing> {
  const origin = older && originOf(older, quote);
  const words = origin ? undefined : yield* readingWords(quote.exact);
  const passage = origin ? { words: origin.index.words, from: origin.from, to: origin.to } : words && wholeOf(words);
  if (!passage || passage.to === passage.from) return inPlace(index.words.text, quote);
  const known = origin ? surroundingsOf(passage) : storedSurroundings(quote);
  const places = samePlaces(index, passage);
  yield;
  if (places === undefined) return orphan('ambiguous');
  const place = chosenPlace(index, passage, places, known, origin);
  if (place !== undefined) return placed(index, { from: place, to: place + passage.to - passage.from }, quote, origin);
  if (!similar) return orphan('unsearched');
  const near = yield* similarPlace(index, passage, known, origin);
  if (near === undefined || near === 'ambiguous') return orphan(near ?? (places.length > 0 ? 'ambiguous' : 'gone'));
  return { found: { ...spanOf(near, quote), how: 'similar' } };
}

function placed(
  index: WordPlaces,
  { from, to }: Pick<Passage, 'from' | 'to'>,
  quote: QuoteSelector,
  origin: Origin | undefined,
): Placing {
  const passage = { words: index.words, from, to };
  const { start, end } = (origin && cutSpan(passage, origin, quote)) ?? spanOf(passage, quote);
  return { found: { start, end, how: howFound(index.words.text, start, end, quote) } };
}

/** A quote of signs alone has no words to be looked up by: it is where it was, between what it was between, or it is an orphan. */
function inPlace(text: string, { exact, prefix = '', suffix = '', position }: QuoteSelector): Placing {
  if (!position || exact.length !== position.end - position.start) return orphan('gone');
  const { start, end } = position;
  const stands = text.startsWith(exact, start) && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
  return stands && prefix + suffix !== '' ? { found: { start, end, how: 'in-place' } } : orphan('gone');
}

/** Finds a quote in a text of usual length, at once. */
export function findQuote(text: string | WordPlaces, quote: QuoteSelector): Placing {
  return atOnce(findingQuote(typeof text === 'string' ? atOnce(readingText(text)) : text, quote));
}
