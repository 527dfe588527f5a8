import ArrowLeft from 'lucide-react/icons/arrow-left';
import Copy from 'lucide-react/icons/copy';
import Ellipsis from 'lucide-react/icons/ellipsis';
import ExternalLink from 'lucide-react/icons/external-link';
import Folder from 'lucide-react/icons/folder';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash2 from 'lucide-react/icons/trash-2';
import Upload from 'lucide-react/icons/upload';
import X from 'lucide-react/icons/x';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Resource } from '../../../model/resource.ts';
import { safeLink } from '../../../model/safe-link.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import type { People } from '../../feedback/people.ts';
import { Button } from '../../kit/button.tsx';
import { Menu, type MenuAction } from '../../kit/menu.tsx';
import { useToast } from '../../kit/toasts.tsx';
import { useSingleKeys } from '../keys.ts';
import { type Address, pathTo, viewPath } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { useAddress } from '../use-address.ts';

/** When it was saved, and by whom where that was a colleague. */
function SavedOn({ resource: { curator, dateSaved }, people }: { resource: Resource; people: People }) {
  const date = sayDay(dateSaved);
  return (
    <span className="hint">
      {curator === people.me
        ? say('detail.savedOn', { date })
        : say('detail.savedBy', { date, name: people.nameOf(curator) })}
    </span>
  );
}

function useMore(resource: Resource, place: string): MenuAction[] {
  const actions = useActions();
  const act = useAct();
  const toast = useToast();
  const { copyText } = useAbilities();
  const [, navigate] = useAddress();
  const { id, url } = resource;
  const copy = async () => {
    if (url === undefined) return;
    try {
      await copyText(url);
      toast(say('detail.linkCopied'));
    } catch {
      toast(say('detail.linkNotCopied'), { tone: 'wrong' });
    }
  };
  /** What could not be thrown away is still here to be looked at. */
  const leaveAfter = async (doing: ReturnType<typeof actions.trashResources>, sentence: string) => {
    if ((await act(doing, sentence)) !== undefined) navigate(place);
  };
  const trash = () => leaveAfter(actions.trashResources([id]), say('library.trashed', { count: 1 }));
  const remove = () => leaveAfter(actions.deleteForever([id]), say('library.deleted', { count: 1 }));
  const restore = () => void act(actions.restoreResources([id]), say('library.restored', { count: 1 }));
  const copyEntry = {
    id: 'copy',
    label: say('detail.copyLink'),
    icon: Copy,
    disabled: url === undefined,
    onChoose: () => void copy(),
  };
  if (resource.dateTrashed !== undefined) {
    return [
      { id: 'restore', label: say('library.restore'), icon: RotateCcw, onChoose: restore },
      copyEntry,
      { id: 'delete', label: say('library.deleteForever'), icon: Trash2, apart: true, onChoose: () => void remove() },
    ];
  }
  const share = () => navigate(pathTo.shareChosen, { state: { resources: [id] } });
  return [
    { id: 'share', label: say('detail.shareThis'), icon: Upload, onChoose: share },
    copyEntry,
    {
      id: 'trash',
      label: say('detail.moveToTrash'),
      icon: Trash2,
      keys: 'Del',
      apart: true,
      onChoose: () => void trash(),
    },
  ];
}

function Doing({ resource, place }: { resource: Resource; place: string }) {
  const { openPage } = useAbilities();
  const more = useMore(resource, place);
  const url = resource.url === undefined ? undefined : safeLink(resource.url);
  const toCollections = () => document.querySelector<HTMLElement>('.detail [data-places] input')?.focus();
  return (
    <>
      {url !== undefined && (
        <Button size="sm" icon={ExternalLink} title={url} onClick={() => openPage(url)}>
          {say('detail.openPage')}
        </Button>
      )}
      <Button
        variant="plain"
        size="sm"
        icon={Folder}
        iconOnly={say('detail.addToCollection')}
        onClick={toCollections}
      />
      <Menu label={say('detail.more')} icon={Ellipsis} actions={more} />
    </>
  );
}

interface Props {
  /** Undefined while it is read, or where the resource is gone. */
  known: { resource: Resource; people: People } | undefined;
  address: Address;
}

/** The way back, when it was saved, and what can be done with it as a whole. */
export function DetailBar({ known, address }: Props) {
  const [, navigate] = useAddress();
  const place = viewPath(address);
  const close = () => {
    const id = known?.resource.id;
    navigate(place);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus());
  };
  // In a list Escape first lets go of what is selected there; here there is nothing else to leave.
  useSingleKeys({ escape: close }, address.view === 'collection');
  return (
    <div className="detail__bar">
      <Button className="detail__back" variant="plain" size="sm" icon={ArrowLeft} onClick={close}>
        {say('detail.back')}
      </Button>
      {known && <SavedOn {...known} />}
      <span className="push" />
      {known && <Doing resource={known.resource} place={place} />}
      <Button
        className="detail__close"
        variant="plain"
        size="sm"
        icon={X}
        iconOnly={say('detail.close')}
        onClick={close}
      />
    </div>
  );
}
