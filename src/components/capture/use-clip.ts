import { useCallback, useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { type Chosen, type Saved, type TabReading, useAbilities } from '../abilities.tsx';
import { recoverWords } from './recover-words.ts';
import { draftOfChoice } from './save-choice.ts';
import { draftOf, saveDraft } from './save-page.ts';

/** What a tab gives, but for the library, or a popup that stands in a tab: they are no pages to keep. */
function draftOfPage(reading: TabReading, now: string) {
  const own = reading.tab.url?.startsWith(`${location.origin}/`) ?? false;
  return own ? undefined : draftOf(reading, now);
}

/** How far the popup has come with its page. */
export type Clip =
  | { state: 'reading' }
  | { state: 'nothing' }
  /** `byMenu`: the context menu saved it, and keeps its text as well. */
  | { state: 'saved'; saved: Saved; byMenu?: true }
  | { state: 'trashed' | 'taken-back'; saved: Saved; action: number | undefined }
  | { state: 'failed'; error: unknown };

/**
 * Saves the page in front as soon as the popup opens, or shows what the context menu just saved; what was chosen there and could not be saved,
 * or is gone again, is saved here. Then what can be done with the whole of it.
 */
export function useClip() {
  const { tab, source } = useAbilities();
  const actions = useActions();
  const [clip, setClip] = useState<Clip>({ state: 'reading' });
  const begun = useRef(false);
  const chosen = useRef<Chosen | undefined>(undefined);

  const save = useCallback(async () => {
    if (!tab) return;
    setClip({ state: 'reading' });
    try {
      // The page is read while the database opens; where the menu has saved already, the reading is not looked at.
      const readingNow = tab.readTab();
      readingNow.catch(() => undefined);
      const handed = await tab.handedOver();
      await recoverWords(actions).catch(() => undefined);
      if (handed) chosen.current = handed.chosen;
      if (handed?.saved) {
        setClip({ state: 'saved', saved: handed.saved, byMenu: true });
        return;
      }
      const draft = chosen.current
        ? await draftOfChoice(chosen.current, () => readingNow, source.now())
        : draftOfPage(await readingNow, source.now());
      if (!draft) {
        setClip({ state: 'nothing' });
        return;
      }
      const saved = await saveDraft(draft, actions);
      setClip({ state: 'saved', saved });
    } catch (error) {
      setClip({ state: 'failed', error });
    }
  }, [tab, source, actions]);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void save();
  }, [save]);

  const takeBack = async (saved: Saved) =>
    setClip({ state: 'taken-back', saved, action: (await actions.takeBack(saved.id)).action });
  const trash = async (saved: Saved) =>
    setClip({ state: 'trashed', saved, action: (await actions.trashResources([saved.id])).action });
  /** Undoes the taking back, or the trash. */
  const again = async (saved: Saved, action: number | undefined) => {
    try {
      const undone = action === undefined ? undefined : await actions.undo(action);
      // Where it does not come back whole, it is saved as if for the first time.
      if (undone?.done === false) await save();
      else setClip({ state: 'saved', saved });
    } catch (error) {
      setClip({ state: 'failed', error });
    }
  };
  return { clip, save, takeBack, trash, again };
}
