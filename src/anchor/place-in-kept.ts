import type { Quote } from '../model/excerpt.ts';
import { pageAt } from '../model/pages.ts';
import type { SavedText } from '../model/resource.ts';
import { inSlices, type LongWork } from '../model/slices.ts';
import { findingQuote, readingText } from './find-quote.ts';
import type { QuoteSelector } from './quote.ts';

type Kept = Pick<SavedText, 'text' | 'pages'>;

/** What a kept text says of a quote: where it stands in it, and on which page of a document. */
export type PlaceInKept = Pick<Quote, 'position' | 'page'>;

function* placing({ text, pages = [] }: Kept, quote: QuoteSelector): LongWork<PlaceInKept> {
  const answer = yield* findingQuote(yield* readingText(text), quote, { similar: false });
  if ('orphan' in answer) return {};
  const { start, end } = answer.found;
  const page = pageAt(pages, start);
  return { position: { start, end }, ...(page === undefined ? {} : { page }) };
}

/** Where words chosen on a screen stand in the text that was kept; nothing is said where that is not sure. In slices. */
export const placeInKept = (kept: Kept, quote: QuoteSelector): Promise<PlaceInKept> => inSlices(placing(kept, quote));
