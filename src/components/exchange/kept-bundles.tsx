import { useState } from 'react';
import { useKeptTexts } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useToast } from '../kit/toasts.tsx';
import { Setting } from '../library/settings/setting.tsx';
import { useAct } from '../library/use-act.ts';

/** What is kept of the bundles that went out and came in, and the way to forget it. It has no undo, so it says first what follows. */
export function KeptBundles() {
  const kept = useKeptTexts();
  const { forgetTexts } = useActions();
  const act = useAct();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const forget = async () => {
    const done = await act(forgetTexts().then(() => ({ action: undefined, result: true })));
    setAsking(false);
    if (done) toast(say('settings.forgotBundles'));
  };
  if (!kept) return null;
  const { count, size } = kept;
  return (
    <Setting title={say('settings.keptBundles')} hint={say('settings.keptBundlesHint')}>
      <p>
        {count === 0
          ? say('settings.keptBundlesNone')
          : say('settings.keptBundlesSize', { count, size: sayBytes(size) })}
      </p>
      {count > 0 && (
        <p>
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {say('settings.forgetBundles')}
          </Button>
        </p>
      )}
      {count > 0 && asking && (
        <Banner
          tone="look"
          live
          actions={
            <>
              <Button variant="danger" size="sm" onClick={() => void forget()}>
                {say('settings.forgetBundlesYes')}
              </Button>
              <Button variant="plain" size="sm" onClick={() => setAsking(false)}>
                {say('settings.forgetBundlesNo')}
              </Button>
            </>
          }
        >
          <p>{say('settings.forgetBundlesSure')}</p>
        </Banner>
      )}
    </Setting>
  );
}
