import { describeQuote } from '../anchor/describe-quote.ts';
import { refindQuotes } from '../anchor/refind-quotes.ts';
import { isRewording } from '../anchor/rewording.ts';
import type { Quote } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import { pageAt } from '../model/pages.ts';
import type { Pace } from '../model/slices.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { withPatch } from './resource-actions.ts';

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

/**
 * Gives quotes their places in a text that is being kept; those whose words were changed meanwhile are passed over.
 * @param pages where the pages of a document begin in it
 */
export const putInPlace = (changes: Changes, quotes: ReadonlyMap<Id, FoundQuote>, pages: readonly number[] = []) =>
  changes.edit('excerpts', [...quotes.keys()], (quote) => {
    const found = quotes.get(quote.id);
    if (quote.kind !== 'quote' || quote.exact !== found?.exact) return quote;
    const { position } = found;
    const page = position && pageAt(pages, position.start);
    const isThere = quote.position?.start === position?.start && quote.position?.end === position?.end;
    return isThere ? quote : withPatch<Quote>(quote, { position, ...(page === undefined ? {} : { page }) });
  });

/** A quote as its page words it now: where an edited page was clipped again, the words that were marked stand there no longer. */
export async function quoteAsKept(quote: Quote): Promise<Quote> {
  const { exact, position, resource } = quote;
  const text = position && (await database.savedTexts.get(resource))?.text;
  const now = text === undefined ? undefined : describeQuote(text, position?.start ?? 0, position?.end ?? 0);
  return now && now.exact !== exact && isRewording(exact, now.exact) ? { ...quote, ...now } : quote;
}
