import ChevronRight from 'lucide-react/icons/chevron-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Folder from 'lucide-react/icons/folder';
import FolderOpen from 'lucide-react/icons/folder-open';
import FolderPlus from 'lucide-react/icons/folder-plus';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import Upload from 'lucide-react/icons/upload';
import { type CSSProperties, memo, type ReactNode, useRef, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Collection } from '../../../model/collection.ts';
import type { Id } from '../../../model/identity.ts';
import type { Node } from '../../../model/nesting.ts';
import { isPicture } from '../../../model/picture.ts';
import type { PlaceCounts } from '../../../search/columns/counts.ts';
import { say } from '../../../words/say.ts';
import { Cover } from '../../collection/cover/cover.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Menu } from '../../kit/menu.tsx';
import { useFocusWhenGone } from '../../kit/use-focus-when-gone.ts';
import { navigate } from '../hash-location.ts';
import { pathTo, readAddress } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { NameField } from './name-field.tsx';
import { NavLink } from './nav-link.tsx';

interface Props {
  node: Node<Collection>;
  depth: number;
  current: Id | undefined;
  counts: PlaceCounts['byCollection'];
  folded: ReadonlySet<Id>;
  onFold(id: Id): void;
  onMake(name: string, parent: Id): unknown;
}

const holds = ({ row, children }: Node<Collection>, id: Id | undefined): boolean =>
  row.id === id || children.some((child) => holds(child, id));

type Drawn = Pick<Props, 'node' | 'counts'>;

const sameNode = ({ node, counts }: Drawn, { node: other, counts: otherCounts }: Drawn): boolean =>
  node.row.id === other.row.id &&
  node.row.dateChanged === other.row.dateChanged &&
  counts.get(node.row.id) === otherCounts.get(node.row.id) &&
  node.children.length === other.children.length &&
  node.children.every((child, at) => {
    const against = other.children[at];
    return against !== undefined && sameNode({ node: child, counts }, { node: against, counts: otherCounts });
  });

/** Whether a branch would be drawn as it is drawn now: going to another collection draws the two branches that it concerns. */
const sameBranch = (one: Props, other: Props): boolean =>
  one.depth === other.depth &&
  one.folded === other.folded &&
  one.onFold === other.onFold &&
  one.onMake === other.onMake &&
  sameNode(one, other) &&
  (one.current === other.current || !(holds(one.node, one.current) || holds(one.node, other.current)));

/** A collection in the tree, with those inside it. Arrow, name and menu are three controls. */
export const CollectionBranch = memo(function CollectionBranch(props: Props): ReactNode {
  const { node, depth, current, counts, folded, onFold, onMake } = props;
  const { row, children } = node;
  const [writing, setWriting] = useState<'name' | 'inside' | undefined>(undefined);
  const actions = useActions();
  const act = useAct();
  const name = row.name || say('common.untitled');
  const isFolded = folded.has(row.id);
  const open = children.length > 0 && !isFolded;
  const place = useRef<HTMLLIElement>(null);
  useFocusWhenGone(writing !== undefined, () => place.current?.querySelector('a')?.focus());

  return (
    <li className="branch" ref={place} style={{ '--depth': depth } as CSSProperties}>
      {children.length > 0 && (
        <button
          type="button"
          className="branch__toggle"
          aria-expanded={open}
          aria-label={say('library.partsOf', { name })}
          onClick={() => onFold(row.id)}
        >
          <Icon icon={ChevronRight} />
        </button>
      )}
      {writing === 'name' ? (
        <NameField
          label={say('library.renameCollection', { name })}
          start={row.name}
          onName={(next) => void act(actions.editCollection(row.id, { name: next }))}
          onLeave={() => setWriting(undefined)}
        />
      ) : (
        <NavLink
          to={pathTo.collection(row.id)}
          icon={isPicture(row.image) ? <Cover image={row.image} small /> : <Icon icon={open ? FolderOpen : Folder} />}
          name={name}
          count={counts.get(row.id) ?? 0}
          current={current === row.id}
        />
      )}
      {writing !== 'name' && (
        <div className="branch__menu">
          <BranchMenu row={row} name={name} onWrite={setWriting} />
        </div>
      )}
      {writing === 'inside' && (
        <NameField
          label={say('library.newCollectionInsideName', { name })}
          onName={(next) => onMake(next, row.id)}
          onLeave={() => setWriting(undefined)}
        />
      )}
      {open && (
        <ul>
          {children.map((child) => (
            <CollectionBranch key={child.row.id} {...props} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}, sameBranch);

const BranchMenu = memo(function BranchMenu(props: {
  row: Collection;
  name: string;
  onWrite(what: 'name' | 'inside'): void;
}) {
  const { row, name, onWrite } = props;
  const actions = useActions();
  const act = useAct();
  const trash = async () => {
    await act(actions.trashCollection(row.id), say('library.collectionTrashed', { name }));
    const address = readAddress(location.hash.slice(1));
    if ('id' in address && address.id === row.id) navigate(pathTo.all);
  };
  return (
    <Menu
      label={say('library.moreOf', { name })}
      icon={Ellipsis}
      actions={[
        { id: 'rename', label: say('library.rename'), icon: Pencil, onChoose: () => onWrite('name') },
        {
          id: 'inside',
          label: say('library.newCollectionInside'),
          icon: FolderPlus,
          onChoose: () => onWrite('inside'),
        },
        {
          id: 'share',
          label: say('library.shareCollection'),
          icon: Upload,
          onChoose: () => navigate(pathTo.shareCollection(row.id)),
        },
        { id: 'trash', label: say('library.trashCollection'), icon: Trash2, apart: true, onChoose: () => void trash() },
      ]}
    />
  );
});
