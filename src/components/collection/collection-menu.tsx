import Copy from 'lucide-react/icons/copy';
import CornerDownRight from 'lucide-react/icons/corner-down-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import FolderPlus from 'lucide-react/icons/folder-plus';
import ImageIcon from 'lucide-react/icons/image';
import Merge from 'lucide-react/icons/merge';
import Pencil from 'lucide-react/icons/pencil';
import Scissors from 'lucide-react/icons/scissors';
import Trash2 from 'lucide-react/icons/trash-2';
import { useLocation } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collections } from '../../hooks/use-collections.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { mayMoveInto } from '../../model/nesting.ts';
import { say } from '../../words/say.ts';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { commandsOf, useCommands } from '../library/palette/commands.ts';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';

/** What can be done with a collection as a whole. */
export function CollectionMenu({
  collection,
  collections,
  onRename,
  onMerge,
  onCover,
}: {
  collection: Collection;
  collections: Collections;
  onRename(): void;
  onMerge(): void;
  onCover(): void;
}) {
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useLocation();
  const name = collection.name || say('common.untitled');

  const makeInside = async () => {
    const made = say('collection.newName');
    const id = await act(
      actions.createCollection(made, { parent: collection.id }),
      say('collection.madeInside', { name: made, parent: name }),
    );
    if (id !== undefined) navigate(pathTo.collection(id), { state: { rename: true } });
  };
  const copy = async () => {
    const copied = say('unit.copyName', { name });
    const id = await act(actions.copyCollection(collection.id, copied), say('unit.copied', { name: copied }));
    if (id !== undefined) navigate(pathTo.collection(id), { state: { rename: true } });
  };
  const splits: MenuAction[] = collection.parts.flatMap((part) => {
    if (part.kind === 'item') return [];
    const heading = part.name || say('common.untitled');
    const split = () =>
      void act(
        actions.splitCollection(collection.id, part.id, say('common.untitled')),
        say('unit.splitDone', { name: heading }),
      );
    return [{ id: part.id, label: heading, onChoose: split }];
  });
  const moveInto = (parent: Collection | undefined) =>
    act(actions.moveCollection(collection.id, parent?.id, null), (moved) => {
      if (!moved) return say('collection.notMoved');
      return parent
        ? say('collection.movedInto', { name, parent: parent.name || say('common.untitled') })
        : say('collection.movedToTop', { name });
    });
  const trash = async () => {
    await act(actions.trashCollection(collection.id), say('collection.trashed', { name }));
    navigate(pathTo.all);
  };

  const possible = (parent: Id | undefined) =>
    parent !== collection.parent && mayMoveInto(collections.all, collection.id, parent);
  const places: MenuAction[] = [
    {
      id: 'top',
      label: say('collection.moveToTop'),
      disabled: !possible(undefined),
      onChoose: () => void moveInto(undefined),
    },
    ...collections.all
      .filter((each) => possible(each.id))
      .map((each) => ({
        id: each.id,
        label: each.name || say('common.untitled'),
        onChoose: () => void moveInto(each),
      })),
  ];
  const all: MenuAction[] = [
    { id: 'rename', label: say('collection.rename'), icon: Pencil, onChoose: onRename },
    { id: 'cover', label: say('unit.cover'), icon: ImageIcon, onChoose: onCover },
    { id: 'inside', label: say('collection.newInside'), icon: FolderPlus, onChoose: () => void makeInside() },
    { id: 'move', label: say('collection.moveInto'), icon: CornerDownRight, inside: places },
    { id: 'copy', label: say('unit.copy'), icon: Copy, apart: true, onChoose: () => void copy() },
    ...(splits.length > 0 ? [{ id: 'split', label: say('unit.split'), icon: Scissors, inside: splits }] : []),
    { id: 'merge', label: say('unit.merge'), icon: Merge, onChoose: onMerge },
    { id: 'trash', label: say('collection.trash'), icon: Trash2, apart: true, onChoose: () => void trash() },
  ];
  useCommands(() => [
    ...commandsOf('collection', all),
    ...commandsOf(
      'collection-into',
      places.map((place) => ({ ...place, label: say('shell.moveInto', { name: place.label }) })),
    ).map((command) => ({ ...command, seldom: true as const })),
  ]);
  return <Menu label={say('collection.more')} icon={Ellipsis} size="md" actions={all} />;
}
