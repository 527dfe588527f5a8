import { refindQuotes } from '../anchor/refind-quotes.ts';
import type { Quote } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import type { Pace } from '../model/slices.ts';
import { database } from './database.ts';

/** A quote and where it stands in a text; without a position it is an orphan there. */
export interface FoundQuote {
  exact: string;
  position: Quote['position'];
}

/** Looks for the quotes of a resource in a text that is about to be kept, by what the text kept before says of them. */
export async function findQuotesIn(resource: Id, newer: string, pace?: Pace): Promise<Map<Id, FoundQuote>> {
  const excerpts = await database.excerpts.where('resource').equals(resource).toArray();
  const quotes = excerpts.filter((row) => row.kind === 'quote');
  if (quotes.length === 0) return new Map();
  const older = (await database.savedTexts.get(resource))?.text ?? '';
  const placings = await refindQuotes(quotes, older, newer, pace);
  return new Map(
    quotes.map(({ id, exact }) => {
      const placing = placings.get(id);
      const found = placing && 'found' in placing ? placing.found : undefined;
      return [id, { exact, position: found && { start: found.start, end: found.end } }];
    }),
  );
}
