import { useEffect, useState } from 'react';
import { findingQuote, readingText } from '../../../anchor/find-quote.ts';
import type { Quote } from '../../../model/excerpt.ts';
import type { Id } from '../../../model/identity.ts';
import { inSlices, type LongWork, unlessAborted } from '../../../model/slices.ts';

/** Where a quote stands in the text that is read, in UTF-16 code units. */
export interface QuotePlace {
  start: number;
  end: number;
}

/** Words that were written down without what stood around them stand where they stand alone. */
function onlyPlace(text: string, { exact, prefix = '', suffix = '' }: Quote): QuotePlace | null {
  const start = text.indexOf(exact);
  if (prefix + suffix !== '' || start < 0 || text.includes(exact, start + 1)) return null;
  return { start, end: start + exact.length };
}

function* placing(text: string, quotes: readonly Quote[]): LongWork<Map<Id, QuotePlace | null>> {
  const index = yield* readingText(text);
  const places = new Map<Id, QuotePlace | null>();
  for (const quote of quotes) {
    // The frame shows the text as a page, so offsets in the kept text are none in it.
    const answer = yield* findingQuote(index, { ...quote, position: undefined });
    places.set(quote.id, 'found' in answer ? answer.found : onlyPlace(text, quote));
    yield;
  }
  return places;
}

/** The place of each quote in a text, found in slices: null where it is not sure, undefined while it is looked for. */
export function usePlaces(text: string | undefined, quotes: readonly Quote[] | undefined) {
  const [places, setPlaces] = useState<ReadonlyMap<Id, QuotePlace | null> | undefined>(undefined);
  useEffect(() => {
    if (text === undefined || !quotes) return;
    const leaving = new AbortController();
    inSlices(placing(text, quotes), { signal: leaving.signal }).then(setPlaces, unlessAborted(leaving.signal));
    return () => leaving.abort();
  }, [text, quotes]);
  return places;
}
