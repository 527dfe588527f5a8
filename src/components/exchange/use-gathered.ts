import { useEffect, useState } from 'react';
import { EVERYTHING, gather, isRound, type LeavingOptions, type Round, type Selection } from '../../export/gather.ts';
import { type Finding, riskSteps } from '../../export/going-public/find-risks.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { useLastChange } from '../../hooks/use-history.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';
import { inSlices, pause } from '../../model/slices.ts';
import { countLeaving, type Leaving } from './leaving.ts';

/** What was asked for, out of the library as it is now. */
export interface Gathered {
  leaving: Leaving;
  /** The collections that were asked for, without those inside them. */
  collections: Collection[];
  /** What goes, before anything is left out; undefined until it was looked through. */
  going: Library | undefined;
  /** What to look at before it leaves; while it is looked for, what was found before. */
  findings: readonly Finding[] | undefined;
  /** What was done last when it was gathered. */
  lastChange: string;
}

/** The collections that were asked for by name. */
function namedBy(wanted: Selection | Round, { requests }: Library): Id[] {
  if (wanted === 'everything') return [];
  if (!isRound(wanted)) return wanted.collections ?? [];
  const asked = 'asks' in wanted ? wanted.asks : wanted.answers;
  return requests.filter(({ id }) => id === asked).map(({ collection }) => collection);
}

/** What was gathered, and for which wish. */
interface Answer {
  wish: string;
  gathered: Gathered | 'failed';
}

const findingsOf = (before: Answer | undefined) =>
  before && before.gathered !== 'failed' ? before.gathered.findings : undefined;

/**
 * Gathers a selection and looks through it, again whenever the library, the selection or the options change.
 * @param isLookedAt somebody else will read the file; where nobody does, nothing is looked for
 */
export function useGathered(
  selection: Selection | Round,
  { privateNotes, savedTexts, attachments = false, habits = false, sender }: LeavingOptions,
  isLookedAt: boolean,
): Gathered | 'failed' | undefined {
  const { readLibrary } = useActions();
  const lastChange = useLastChange();
  const asked = JSON.stringify(selection);
  // A file must not leave that was written before the last change.
  const wish = JSON.stringify([asked, privateNotes, savedTexts, attachments, habits, isLookedAt, sender, lastChange]);
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the wish says it all, the last change of the library too
  useEffect(() => {
    // Until it is known who sends, and what was done last, all would only be read to be read again.
    if (sender === undefined || lastChange === undefined) return;
    const wanted = new AbortController();
    const { signal } = wanted;
    const look = async () => {
      const library = await readLibrary();
      const chosen = JSON.parse(asked) as Selection | Round;
      const ids = new Set(namedBy(chosen, library));
      const byId = new Map(library.collections.map((collection) => [collection.id, collection]));
      const collections = [...ids].map((id) => byId.get(id)).filter((collection) => collection !== undefined);
      const leaving = countLeaving(gather(library, chosen, EVERYTHING));
      if (signal.aborted) return;
      setAnswer((before) => ({
        wish,
        gathered: { leaving, collections, going: undefined, findings: findingsOf(before), lastChange },
      }));
      await pause();
      signal.throwIfAborted();
      const going = gather(library, chosen, { privateNotes, savedTexts, attachments, habits, sender });
      const by = isRound(chosen) && 'answers' in chosen ? chosen.by : undefined;
      const findings = isLookedAt ? await inSlices(riskSteps(going, by), { signal }) : [];
      setAnswer({ wish, gathered: { leaving, collections, going, findings, lastChange } });
    };
    look().catch(() => {
      if (!signal.aborted) setAnswer({ wish, gathered: 'failed' });
    });
    return () => wanted.abort();
  }, [wish]);

  if (!answer || answer.wish === wish || answer.gathered === 'failed') return answer?.gathered;
  return { ...answer.gathered, going: undefined };
}
