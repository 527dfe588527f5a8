import Bookmark from 'lucide-react/icons/bookmark';
import CircleCheck from 'lucide-react/icons/circle-check';
import Library from 'lucide-react/icons/library';
import Trash2 from 'lucide-react/icons/trash-2';
import Undo2 from 'lucide-react/icons/undo-2';
import type { Resource } from '../../model/resource.ts';
import { sayDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { Saved } from '../abilities.tsx';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';
import { StatusLine } from './status-line.tsx';

function wordsFor(saved: Saved, resource: Resource): string {
  if (saved.restored) return say('capture.restored');
  if (!saved.isNew) return say('capture.savedBefore', { day: sayDay(resource.dateSaved) });
  return say(saved.draft?.missing ? 'capture.savedLink' : 'capture.saved');
}

/** Saved just now, with one press to take it back; or saved before, with the way to it. */
export function SavedStatus({
  saved,
  resource,
  onTakeBack,
  onTrash,
}: {
  saved: Saved;
  resource: Resource;
  onTakeBack(): void;
  onTrash(): void;
}) {
  const { openLibrary } = useAbilities();
  const open = () => openLibrary(`#${pathTo.resource(resource.id)}`);
  if (saved.isNew)
    return (
      <StatusLine icon={CircleCheck} words={wordsFor(saved, resource)}>
        <Button variant="plain" size="sm" icon={Undo2} onClick={onTakeBack}>
          {say('common.undo')}
        </Button>
        <Button variant="plain" size="sm" icon={Library} iconOnly={say('capture.openLibrary')} onClick={open} />
      </StatusLine>
    );
  return (
    <StatusLine icon={Bookmark} words={wordsFor(saved, resource)}>
      <Button variant="plain" size="sm" icon={Library} onClick={open}>
        {say('capture.openInLibrary')}
      </Button>
      <Button variant="plain" size="sm" icon={Trash2} iconOnly={say('capture.toTrash')} onClick={onTrash} />
    </StatusLine>
  );
}
