import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import CornerDownRight from 'lucide-react/icons/corner-down-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import GripVertical from 'lucide-react/icons/grip-vertical';
import HeadingIcon from 'lucide-react/icons/heading';
import Pencil from 'lucide-react/icons/pencil';
import X from 'lucide-react/icons/x';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Link } from 'wouter';
import { useThumbnails } from '../../hooks/records.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { BadgeGroup } from '../kit/badge.tsx';
import { Icon } from '../kit/icon.tsx';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { publisherOf, ResourceMeta } from '../kit/resource-meta.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { pathTo } from '../library/paths.ts';
import type { Line } from './plan.ts';
import { afterMenu, caretAtEnd, useEditingPlace } from './use-editing-place.ts';
import type { Hands } from './use-hands.ts';

/** The grip with which a line is dragged: by mouse, by touch, or by Enter and the arrow keys. */
export const Grip = ({ name }: { name: string }) => (
  <AriaButton slot="drag" className="item__grip" aria-label={say('collection.drag', { name })}>
    <Icon icon={GripVertical} />
  </AriaButton>
);

export interface ItemLineProps {
  line: Extract<Line, { kind: 'item' }>;
  collection: Id;
  competencies: ReadonlyMap<Id, Competency>;
  editing: boolean;
  hands: Hands;
}

function Note({ line, editing, hands }: Pick<ItemLineProps, 'line' | 'editing' | 'hands'>) {
  const { id, note = '' } = line.part;
  const onEditing = (on: boolean) => hands.edit(id, on);
  const { name } = line.row.resource;
  const { words, onKeyDown, onBlur } = useEditingPlace(onEditing);
  if (editing) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the field inside
      <div className="item__note" onBlur={onBlur} onKeyDown={onKeyDown}>
        <SavingText
          label={say('collection.note', { name })}
          labelHidden
          value={note}
          onSave={(text) => hands.keepNote(id, text)}
          rows={2}
          placeholder={say('collection.noteAsk')}
          ref={caretAtEnd}
        />
      </div>
    );
  }
  if (note) {
    return (
      <button ref={words} type="button" className="words item__note" onClick={() => onEditing(true)}>
        {note}
      </button>
    );
  }
  return (
    <button
      ref={words}
      type="button"
      className="link item__note"
      data-small
      aria-label={`${say('collection.noteAsk')} ${name}`}
      onClick={() => onEditing(true)}
    >
      {say('collection.noteAsk')}
    </button>
  );
}

function menuOf(id: Id, hands: Hands): MenuAction[] {
  const headings = hands.headings();
  const under: MenuAction[] = [
    { id: 'none', label: say('collection.noHeading'), onChoose: () => hands.under(id, null) },
    ...headings.map((heading) => ({
      id: heading.id,
      label: heading.name || say('common.untitled'),
      onChoose: () => hands.under(id, heading.id),
    })),
  ];
  return [
    {
      id: 'up',
      label: say('collection.up'),
      icon: ArrowUp,
      keys: 'Alt ↑',
      disabled: !hands.canStep(id, 'up'),
      onChoose: () => hands.step(id, 'up'),
    },
    {
      id: 'down',
      label: say('collection.down'),
      icon: ArrowDown,
      keys: 'Alt ↓',
      disabled: !hands.canStep(id, 'down'),
      onChoose: () => hands.step(id, 'down'),
    },
    { id: 'move', label: say('unit.moveTo'), icon: CornerDownRight, onChoose: () => afterMenu(() => hands.moveTo(id)) },
    ...(headings.length > 0
      ? [{ id: 'under', label: say('collection.toHeading'), icon: HeadingIcon, inside: under }]
      : []),
    {
      id: 'note',
      label: say('collection.editNote'),
      icon: Pencil,
      apart: true,
      onChoose: () => afterMenu(() => hands.edit(id, true)),
    },
    { id: 'out', label: say('collection.takeOut'), icon: X, onChoose: () => hands.takeOut(id) },
  ];
}

/** One resource of a collection, with the note it has here. */
export const ItemLine = memo(function ItemLine({ line, collection, competencies, editing, hands }: ItemLineProps) {
  const { resource, claims } = line.row;
  const name = resource.name || say('common.untitled');
  const picture = useThumbnails([resource.id])?.get(resource.id);
  return (
    <>
      <Grip name={name} />
      <span className="item__number">{sayNumber(line.number)}</span>
      <Thumb kind={resource.kind} src={picture} publisher={publisherOf(resource)} />
      <div className="item__words">
        <Link className="item__title" href={pathTo.resource(resource.id, pathTo.collection(collection))}>
          {name}
        </Link>
        <ResourceMeta resource={resource} />
        <Note line={line} editing={editing} hands={hands} />
      </div>
      <span className="item__badges">
        <BadgeGroup alignments={claims} competencies={competencies} />
      </span>
      <Menu label={say('collection.itemMore', { name })} icon={Ellipsis} actions={() => menuOf(line.id, hands)} />
    </>
  );
});
