import type { Id } from '../model/identity.ts';
import type { SavedText } from '../model/resource.ts';
import type { Pace } from '../model/slices.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { naming } from './naming.ts';
import { findQuotesIn, putInPlace } from './quote-places.ts';

/** What is shorter than this part of the text kept before is more likely a notice, or a wall, than the page. */
const LEAST_LEFT = 0.5;

/**
 * Keeps the readable text of a page, and gives each of its quotes its place in it; those that it does not hold keep their words. The same text
 * again changes nothing, and neither does one that has lost more than half.
 * @param saving the action that saved the page, of which this is a part: where that was taken back meanwhile, the text goes too. Without it
 * the text is an action of its own: the page was there already, and has changed.
 */
export async function keepText(
  resource: Id,
  { html, text }: Pick<SavedText, 'html' | 'text'>,
  saving: number | undefined,
  pace?: Pace,
) {
  const before = await database.savedTexts.get(resource);
  if (before && text.length < before.text.length * LEAST_LEFT) return;
  // Looked for before the transaction: it may take long, and it pauses.
  const quotes = await findQuotesIn(resource, text, pace);
  await act(
    naming('resources', [resource], { key: 'history.keptText' }, 'history.keptTextOf'),
    ['resources', 'savedTexts', 'excerpts'],
    async (changes) => {
      const [row] = await changes.read('resources', [resource]);
      if (!row || row.dateTrashed !== undefined) return;
      if (before?.text !== text) await changes.put('savedTexts', [{ id: resource, ...changes.stamp, html, text }]);
      await putInPlace(changes, quotes);
    },
    saving === undefined ? {} : { partOf: saving },
  );
}
