import { useLayoutEffect, useRef, useState } from 'react';
import { useResource } from '../../hooks/records.ts';
import { say } from '../../words/say.ts';
import type { Saved } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { Attempts, NotKept, useAttempt } from './attempt.tsx';
import { ChooseVideo } from './choose-video.tsx';
import { DocumentInTab } from './document-in-tab.tsx';
import { GoodFor } from './good-for.tsx';
import { MarkMoments } from './mark-moments.tsx';
import { NewTitle } from './new-title.tsx';
import { NoteField } from './note-field.tsx';
import { PageHead } from './page-head.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { Quotes } from './quotes.tsx';
import { ReadingPage } from './reading-page.tsx';
import { SavedStatus } from './saved-status.tsx';
import { StatusLine } from './status-line.tsx';
import { TheRest } from './the-rest.tsx';
import { UnreadPage } from './unread-page.tsx';
import { WhereItGoes } from './where-it-goes.tsx';

interface SavedPageProps {
  saved: Saved;
  /** The context menu saved it, and keeps its picture and text. */
  byMenu: boolean;
  onTakeBack(saved: Saved): Promise<void>;
  onTrash(saved: Saved): Promise<void>;
  onSaveAgain(): Promise<void>;
}

/** The resource of the page in front, every word of it open to the teacher's. */
export function SavedPage(props: SavedPageProps) {
  return (
    <Attempts>
      <Inside {...props} />
    </Attempts>
  );
}

/** Another window took it away meanwhile. */
function NotHere({ onSave }: { onSave(): Promise<void> }) {
  return (
    <StatusLine words={say('capture.gone')} late>
      <Button variant="plain" size="sm" onClick={() => void onSave()}>
        {say('capture.saveAgain')}
      </Button>
    </StatusLine>
  );
}

function Inside({ saved, byMenu, onTakeBack, onTrash, onSaveAgain }: SavedPageProps) {
  const resource = useResource(saved.id);
  const attempt = useAttempt();
  const [explained, setExplained] = useState(false);
  const work = useRef<HTMLElement>(null);
  const ready = Boolean(resource);
  useLayoutEffect(() => {
    if (ready) work.current?.focus({ preventScroll: true });
  }, [ready]);

  if (resource === null) return <NotHere onSave={onSaveAgain} />;
  if (!resource) return <ReadingPage />;
  const { draft } = saved;
  const missing = draft?.missing;
  const unread = missing !== undefined;
  const several = draft?.videos && draft.videos.length > 1 ? draft.videos : undefined;
  return (
    <>
      <SavedStatus
        saved={saved}
        resource={resource}
        onTakeBack={() => attempt(() => onTakeBack(saved))}
        onTrash={() => attempt(() => onTrash(saved))}
      />
      <PageHead resource={resource} unread={unread} />
      <div className="popup__body">
        <NotKept />
        {!unread && <TheRest saved={saved} byMenu={byMenu} />}
        {!saved.isNew && draft && !unread && <NewTitle resource={resource} name={draft.resource.name} />}
        {missing && <UnreadPage resource={resource} missing={missing} explained={explained} />}
        {missing?.key === 'page.missing.document' && <DocumentInTab saved={saved} resource={resource} />}
        {several && <ChooseVideo resource={resource} videos={several} />}
        {!unread && (several || resource.video || resource.kind === 'video') && <MarkMoments resource={resource.id} />}
        <GoodFor resource={resource.id} />
        {!unread && <NoteField resource={resource} settled={!saved.isNew} />}
        <WhereItGoes resource={resource} settled={!saved.isNew} ref={work} />
        {unread && <NoteField resource={resource} settled={!saved.isNew} />}
        <Quotes resource={resource.id} />
      </div>
      <PopupFoot saved={saved} unread={unread} onExplain={() => setExplained((known) => !known)} />
    </>
  );
}
