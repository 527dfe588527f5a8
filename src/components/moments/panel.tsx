import Clapperboard from 'lucide-react/icons/clapperboard';
import { useCallback } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { Attempts } from '../capture/attempt.tsx';
import { NumberKeys } from '../capture/number-keys.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { sayNotKept } from '../kit/not-kept.ts';
import { Nothing } from '../kit/nothing.tsx';
import { Toasts } from '../kit/toasts.tsx';
import { ChosenLanguage } from '../language/chosen-language.ts';
import { BrokenScreen } from '../library/broken-screen.tsx';
import { Outdated } from '../library/outdated.tsx';
import { sayUndone } from '../library/say-undone.ts';
import { Themed } from '../library/themed.ts';
import { useReady } from '../library/use-ready.ts';
import { useShortcut } from '../library/use-shortcut.ts';
import { PanelOfVideo } from './panel-of-video.tsx';
import { usePlace } from './use-place.ts';

/**
 * The panel beside a video.
 * @param prepared settles when the database is open; where it cannot be opened, a sentence says so
 */
export function MomentsPanel({ prepared }: { prepared: Promise<unknown> }) {
  return (
    <BrokenScreen title={say('capture.notSaved')}>
      <Frame prepared={prepared} />
    </BrokenScreen>
  );
}

function Frame({ prepared }: { prepared: Promise<unknown> }) {
  const ready = useReady(prepared);
  const { undo } = useActions();
  const takeBack = useCallback(
    async (action: number) => {
      const undone = await undo(action);
      return undone.done ? undefined : sayUndone(undone);
    },
    [undo],
  );
  return (
    <main className="panel">
      <Toasts onUndo={takeBack}>
        {ready && <Themed />}
        {ready && <ChosenLanguage />}
        <Attempts>
          <NumberKeys>
            <Content prepared={prepared} />
          </NumberKeys>
        </Attempts>
        {ready && <Outdated />}
      </Toasts>
    </main>
  );
}

function Content({ prepared }: { prepared: Promise<unknown> }) {
  const { place, look } = usePlace(prepared);
  switch (place.state) {
    case 'reading':
      return (
        <header className="panel__head">
          <h1 className="subheading ghosts">
            <span role="status">{say('moments.reading')}</span>
          </h1>
          <Ghost />
        </header>
      );
    case 'nothing':
      return <WhichVideo onLook={look} />;
    case 'open':
      return <PanelOfVideo key={place.saved.id} saved={place.saved} page={place.page} onLook={() => void look()} />;
    case 'failed':
      return (
        <div className="panel__head">
          <h1 className="subheading">{say('moments.failed')}</h1>
          <Banner
            tone="wrong"
            live
            actions={
              <Button variant="plain" size="sm" onClick={() => void look()}>
                {say('common.keep')}
              </Button>
            }
          >
            <p>{sayNotKept(place.error)}</p>
          </Banner>
        </div>
      );
  }
}

/** No page is open to us, or it has no video. */
function WhichVideo({ onLook }: { onLook(): Promise<void> }) {
  const keys = useShortcut('mark-moment');
  return (
    <>
      <h1 className="visually-hidden">{say('moments.panel')}</h1>
      <Nothing
        title={say('moments.notAVideo.title')}
        icon={Clapperboard}
        actions={<Button onClick={() => void onLook()}>{say('moments.notAVideo.again')}</Button>}
      >
        <p>{keys === undefined ? say('moments.notAVideo.hintNoKeys') : say('moments.notAVideo.hint', { keys })}</p>
      </Nothing>
    </>
  );
}
