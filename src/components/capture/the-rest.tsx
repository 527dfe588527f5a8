import { useCallback, useEffect, useState } from 'react';
import { useSettings } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { sayTextNotKept } from '../kit/not-kept.ts';
import { keepTheRest } from './save-page.ts';

/** What was asked for once is not asked for again when a page that was taken back comes back. */
const asked = new WeakSet<Saved>();

/**
 * Keeps what takes longer once the record is safe, picture and readable text; a page that gives neither is saved all the same. Where the text
 * could not be kept, it says so.
 * @param byMenu the context menu keeps it; what it could not keep is tried here once more
 */
export function TheRest({ saved, byMenu }: { saved: Saved; byMenu: boolean }) {
  const { tab } = useAbilities();
  const actions = useActions();
  const wantsText = useSettings()?.saveText;
  const [failed, setFailed] = useState<{ error: unknown } | undefined>(undefined);
  const keep = useCallback(async () => {
    if (!tab) return;
    try {
      await keepTheRest(saved, tab, async () => wantsText ?? false, actions);
      setFailed(undefined);
    } catch (error) {
      setFailed({ error });
    }
  }, [tab, actions, saved, wantsText]);
  useEffect(() => {
    if (byMenu || wantsText === undefined || asked.has(saved)) return;
    asked.add(saved);
    void keep();
  }, [byMenu, saved, wantsText, keep]);
  useEffect(() => {
    if (byMenu && wantsText !== undefined) return tab?.onTextNotKept?.(saved.id, () => void keep());
  }, [byMenu, tab, saved, wantsText, keep]);
  if (!failed) return null;
  return (
    <Banner
      tone="look"
      live
      actions={
        <Button variant="plain" size="sm" onClick={() => void keep()}>
          {say('common.keep')}
        </Button>
      }
    >
      <p>{sayTextNotKept(failed.error)}</p>
    </Banner>
  );
}
