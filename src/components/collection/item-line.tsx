import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import CornerDownRight from 'lucide-react/icons/corner-down-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import GripVertical from 'lucide-react/icons/grip-vertical';
import Pencil from 'lucide-react/icons/pencil';
import X from 'lucide-react/icons/x';
import { Button as AriaButton } from 'react-aria-components';
import { Link } from 'wouter';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { BadgeGroup } from '../kit/badge.tsx';
import { Icon } from '../kit/icon.tsx';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { ResourceMeta } from '../kit/resource-meta.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { pathTo } from '../library/paths.ts';
import type { Line } from './plan.ts';
import { placeCaret, useEditingPlace } from './use-editing-place.ts';

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
  headings: readonly { id: Id; name: string }[];
  editing: boolean;
  isFirst: boolean;
  isLast: boolean;
  onEditing(editing: boolean): void;
  onNote(note: string): unknown;
  onStep(by: 'up' | 'down'): void;
  onUnder(heading: Id | null): void;
  onTakeOut(): void;
}

function Note({ line, editing, onEditing, onNote }: Pick<ItemLineProps, 'line' | 'editing' | 'onEditing' | 'onNote'>) {
  const { note = '' } = line.part;
  const { name } = line.row.resource;
  const { words, onKeyDown } = useEditingPlace(onEditing);
  if (editing) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the field inside
      <div className="item__note" onBlur={() => onEditing(false)} onKeyDown={onKeyDown}>
        <SavingText
          label={say('collection.note', { name })}
          labelHidden
          value={note}
          onSave={onNote}
          rows={2}
          placeholder={say('collection.noteAsk')}
          autoFocus
          ref={(field) => placeCaret(field, false)}
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

function menuOf(props: ItemLineProps): MenuAction[] {
  const { headings, isFirst, isLast, onStep, onUnder, onEditing, onTakeOut } = props;
  const under: MenuAction[] = [
    { id: 'none', label: say('collection.noHeading'), onChoose: () => onUnder(null) },
    ...headings.map(({ id, name }) => ({
      id,
      label: name || say('common.untitled'),
      onChoose: () => onUnder(id),
    })),
  ];
  return [
    {
      id: 'up',
      label: say('collection.up'),
      icon: ArrowUp,
      keys: 'Alt ↑',
      disabled: isFirst,
      onChoose: () => onStep('up'),
    },
    {
      id: 'down',
      label: say('collection.down'),
      icon: ArrowDown,
      keys: 'Alt ↓',
      disabled: isLast,
      onChoose: () => onStep('down'),
    },
    ...(headings.length > 0
      ? [{ id: 'under', label: say('collection.toHeading'), icon: CornerDownRight, inside: under }]
      : []),
    { id: 'note', label: say('collection.editNote'), icon: Pencil, apart: true, onChoose: () => onEditing(true) },
    { id: 'out', label: say('collection.takeOut'), icon: X, onChoose: onTakeOut },
  ];
}

/** One resource of a collection, with the note it has here. */
export function ItemLine(props: ItemLineProps) {
  const { line, collection, competencies } = props;
  const { resource, alignments } = line.row;
  const name = resource.name || say('common.untitled');
  return (
    <>
      <Grip name={name} />
      <span className="item__number">{line.number}</span>
      <Thumb kind={resource.kind} src={resource.image?.startsWith('data:') ? resource.image : undefined} />
      <div className="item__words">
        <Link className="item__title" href={pathTo.resource(resource.id, pathTo.collection(collection))}>
          {name}
        </Link>
        <ResourceMeta resource={resource} />
        <Note {...props} />
      </div>
      <span className="item__badges">
        <BadgeGroup alignments={alignments} competencies={competencies} />
      </span>
      <Menu label={say('collection.itemMore', { name })} icon={Ellipsis} actions={menuOf(props)} />
    </>
  );
}
