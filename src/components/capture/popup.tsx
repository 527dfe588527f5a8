import Library from 'lucide-react/icons/library';
import type { KeyboardEvent } from 'react';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { sayNotKept } from '../kit/not-kept.ts';
import { settled } from '../kit/pending.ts';
import { ChosenLanguage } from '../language/chosen-language.ts';
import { BrokenScreen } from '../library/broken-screen.tsx';
import { Outdated } from '../library/outdated.tsx';
import { Themed } from '../library/themed.ts';
import { useReady } from '../library/use-ready.ts';
import { NumberKeys } from './number-keys.tsx';
import { ReadingPage } from './reading-page.tsx';
import { SavedPage } from './saved-page.tsx';
import { StatusLine } from './status-line.tsx';
import { type Clip, useClip } from './use-clip.ts';

const CLOSE_PATIENCE_MS = 2_000;

/**
 * What the toolbar button opens: the page in front, already saved.
 * @param prepared settles when the database is open; where it cannot be opened, a sentence says so
 */
export function Popup({ prepared }: { prepared: Promise<unknown> }) {
  return (
    <BrokenScreen title={say('capture.notSaved')}>
      <Frame prepared={prepared} />
    </BrokenScreen>
  );
}

function Frame({ prepared }: { prepared: Promise<unknown> }) {
  const { closeWindow } = useAbilities();
  const ready = useReady(prepared);
  // A field that still holds words gives them to the database when it loses the focus; once they are written the window may go.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    (document.activeElement as HTMLElement | null)?.blur();
    settled(CLOSE_PATIENCE_MS).then(closeWindow);
  };
  return (
    <main className="popup" onKeyDown={onKeyDown}>
      {ready && <Themed />}
      {ready && <ChosenLanguage />}
      <NumberKeys>
        <Content />
      </NumberKeys>
      {ready && <Outdated />}
    </main>
  );
}

function Content() {
  const { clip, save, takeBack, trash, again } = useClip();
  switch (clip.state) {
    case 'reading':
      return <ReadingPage />;
    case 'saved':
      return (
        <SavedPage
          key={clip.saved.id}
          saved={clip.saved}
          byMenu={clip.byMenu ?? false}
          onTakeBack={takeBack}
          onTrash={trash}
          onSaveAgain={save}
        />
      );
    case 'trashed':
    case 'taken-back':
      return <Gone clip={clip} onAgain={() => again(clip.saved, clip.action)} />;
    case 'nothing':
      return <NothingToKeep />;
    case 'failed':
      return <Failed error={clip.error} onRetry={save} />;
  }
}

function NothingToKeep() {
  const { openLibrary } = useAbilities();
  return (
    <>
      <StatusLine words={say('capture.nothingToKeep')}>
        <Button variant="plain" size="sm" icon={Library} onClick={() => openLibrary()}>
          {say('capture.openLibrary')}
        </Button>
      </StatusLine>
      <p className="popup__said">{say('capture.notAWebPage')}</p>
    </>
  );
}

function Gone({ clip, onAgain }: { clip: Clip & { state: 'trashed' | 'taken-back' }; onAgain(): Promise<void> }) {
  const isTrash = clip.state === 'trashed';
  return (
    <StatusLine words={say(isTrash ? 'capture.trashed' : 'capture.takenBack')}>
      <Button variant="plain" size="sm" onClick={() => void onAgain()} autoFocus>
        {say(isTrash ? 'common.undo' : 'common.redo')}
      </Button>
    </StatusLine>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry(): Promise<void> }) {
  return (
    <>
      <StatusLine words={say('capture.notSaved')} />
      <div className="popup__body">
        <Banner
          tone="wrong"
          live
          actions={
            <Button variant="plain" size="sm" onClick={() => void onRetry()}>
              {say('common.keep')}
            </Button>
          }
        >
          <p>{sayNotKept(error)}</p>
        </Banner>
      </div>
    </>
  );
}
