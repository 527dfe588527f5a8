import type { Outline } from '../../import/outline.ts';
import { say } from '../../words/say.ts';
import type { Importer, Preview } from './importer.ts';
import { decisionsOf, outcomeOf } from './preview.ts';
import type { Outcome } from './result.tsx';
import { useOutcome } from './use-outcome.ts';

/**
 * Brings in what was opened as one action, and takes it back.
 * @param onOutline takes the preview made again, where the library has changed since the first one
 */
export function useApplying(onOutline: (outline: Outline) => void) {
  const { bringIn, ...rest } = useOutcome();

  /** @param name what the bundle is called, for History */
  const apply = (importer: Importer, { outline }: Preview, name: string) =>
    bringIn(async (writing) => {
      const applied = await importer.apply(decisionsOf(outline), name, writing);
      if (!applied.done) {
        onOutline(applied.outline);
        return say('opening.changedSince');
      }
      // It has done its work, and holds all that it read.
      importer.close();
      const { action, collection } = applied;
      return { ...outcomeOf(outline), action, collection, state: 'done' };
    });
  /** Says that nothing had to change. */
  const allYours = ({ collection }: Preview): Outcome => ({
    action: undefined,
    fresh: 0,
    changes: 0,
    collection,
    state: 'done',
  });
  return { ...rest, apply, allYours };
}
