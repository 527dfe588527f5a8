import { useEffect, useState } from 'react';
import { refindingQuotes } from '../../../anchor/refind-quotes.ts';
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
  if (prefix + suffix !== '') return null;
  const start = text.indexOf(exact);
  return start < 0 || text.includes(exact, start + 1) ? null : { start, end: start + exact.length };
}

function* placing(kept: string, text: string, quotes: readonly Quote[]): LongWork<Map<Id, QuotePlace | null>> {
  // The frame shows the text as a page, so offsets in the kept text are none in it; but they tell which of several places is meant.
  const answers = yield* refindingQuotes([...quotes], kept, text);
  const places = new Map<Id, QuotePlace | null>();
  for (const quote of quotes) {
    const answer = answers.get(quote.id);
    places.set(quote.id, answer && 'found' in answer ? answer.found : onlyPlace(text, quote));
    yield;
  }
  return places;
}

/**
 * The place of each quote in a text, found in slices: null where it is not sure, undefined while it is looked for.
 * @param kept the text that the positions of the quotes count in
 */
export function usePlaces(kept: string, text: string | undefined, quotes: readonly Quote[] | undefined) {
  const [places, setPlaces] = useState<ReadonlyMap<Id, QuotePlace | null> | undefined>(undefined);
  useEffect(() => {
    if (text === undefined || !quotes) return;
    const leaving = new AbortController();
    inSlices(placing(kept, text, quotes), { signal: leaving.signal }).then(setPlaces, unlessAborted(leaving.signal));
    return () => leaving.abort();
  }, [kept, text, quotes]);
  return places;
}
