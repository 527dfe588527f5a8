import Folder from 'lucide-react/icons/folder';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash2 from 'lucide-react/icons/trash-2';
import { useActions } from '../../../hooks/use-actions.ts';
import { useCounts } from '../../../hooks/use-catalogue.ts';
import { useCollections } from '../../../hooks/use-collections.ts';
import { sayShortDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useLongWork } from '../../kit/long-work.tsx';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { useAct } from '../use-act.ts';

/** The collections that were thrown away; their resources are still in the library. */
export function TrashedCollections() {
  const trashed = useCollections()?.trashed ?? [];
  const actions = useActions();
  const act = useAct();
  const stays = useFocusStays<HTMLUListElement>();
  if (trashed.length === 0) return null;
  return (
    <ul className="trashed" aria-label={say('library.collections')} {...stays}>
      {trashed.map(({ id, name, dateTrashed = '' }) => (
        <li className="trashed__line" key={id}>
          <Icon icon={Folder} />
          <span className="strong">{name || say('common.untitled')}</span>
          <span className="meta">{sayShortDay(dateTrashed)}</span>
          <span className="push" />
          <Button
            variant="plain"
            size="sm"
            icon={RotateCcw}
            onClick={() => void act(actions.restoreCollection(id), say('library.restored', { count: 1 }))}
          >
            <span className="when-wide">{say('library.restore')}</span>
          </Button>
          <Button
            variant="plain"
            size="sm"
            icon={Trash2}
            onClick={() => void act(actions.deleteCollectionsForever([id]), say('library.deleted', { count: 1 }))}
          >
            <span className="when-wide">{say('library.deleteForever')}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Deletes all that lies in the trash, as one action with one undo. */
export function EmptyTrash() {
  const actions = useActions();
  const act = useAct();
  const doWork = useLongWork();
  const collections = useCollections()?.trashed.length ?? 0;
  const resources = useCounts()?.trash ?? 0;
  return (
    <Button
      size="sm"
      icon={Trash2}
      disabled={resources + collections === 0}
      onClick={() =>
        void act(
          doWork(say('bulk.emptying'), (watching) => actions.emptyTrash(watching)),
          say('library.emptied'),
        )
      }
    >
      <span className="when-wide">{say('library.emptyTrash')}</span>
    </Button>
  );
}
