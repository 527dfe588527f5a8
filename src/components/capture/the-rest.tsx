import { useEffect } from 'react';
import { useSettings } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { savePicture, saveText } from './save-page.ts';

/** What was asked for once is not asked for again when a page that was taken back comes back. */
const asked = new WeakSet<Saved>();

/** Keeps what takes longer once the record is safe, picture and readable text; a page that gives neither is saved all the same. */
export function TheRest({ saved }: { saved: Saved }) {
  const { tab } = useAbilities();
  const actions = useActions();
  const wantsText = useSettings()?.saveText;
  useEffect(() => {
    if (!tab || wantsText === undefined || asked.has(saved)) return;
    asked.add(saved);
    const keep = async () => {
      await savePicture(saved, await tab.readPicture(), actions);
      if (wantsText) await saveText(saved, await tab.readText(), actions);
    };
    keep().catch(() => undefined);
  }, [tab, actions, saved, wantsText]);
  return null;
}
