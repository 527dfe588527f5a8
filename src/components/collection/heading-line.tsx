import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { memo } from 'react';
import type { Heading } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Grip } from './item-line.tsx';
import { afterMenu, allSelected, useEditingPlace } from './use-editing-place.ts';
import type { Hands } from './use-hands.ts';

export interface HeadingLineProps {
  heading: Heading;
  editing: boolean;
  hands: Hands;
}

function EditedHeading({
  heading,
  hands,
  onKeyDown,
  onBlur,
}: Omit<HeadingLineProps, 'editing'> & Pick<ReturnType<typeof useEditingPlace>, 'onKeyDown' | 'onBlur'>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the fields inside
    <div className="part__edit" onBlur={onBlur} onKeyDown={onKeyDown}>
      <SavingText
        label={say('collection.headingName')}
        labelHidden
        value={heading.name}
        onSave={(name) => hands.keepHeading(heading.id, { name })}
        rows={0}
        placeholder={say('collection.headingNew')}
        ref={allSelected}
      />
      <SavingText
        label={say('collection.headingDescription')}
        labelHidden
        value={heading.description ?? ''}
        onSave={(description) => hands.keepHeading(heading.id, { description })}
        rows={0}
        placeholder={say('collection.headingDescriptionPlaceholder')}
      />
    </div>
  );
}

function menuOf(id: Id, hands: Hands): MenuAction[] {
  return [
    {
      id: 'rename',
      label: say('collection.headingRename'),
      icon: Pencil,
      onChoose: () => afterMenu(() => hands.edit(id, true)),
    },
    {
      id: 'add',
      label: say('collection.headingAddHere'),
      icon: Plus,
      onChoose: () => afterMenu(() => hands.addUnder(id)),
    },
    {
      id: 'up',
      label: say('collection.headingUp'),
      icon: ArrowUp,
      keys: 'Alt ↑',
      apart: true,
      disabled: !hands.canStep(id, 'up'),
      onChoose: () => hands.step(id, 'up'),
    },
    {
      id: 'down',
      label: say('collection.headingDown'),
      icon: ArrowDown,
      keys: 'Alt ↓',
      disabled: !hands.canStep(id, 'down'),
      onChoose: () => hands.step(id, 'down'),
    },
    {
      id: 'remove',
      label: say('collection.headingRemove'),
      icon: X,
      apart: true,
      onChoose: () => hands.removeHeading(id),
    },
  ];
}

/** A heading of a collection. Moving it moves all that stands under it. */
export const HeadingLine = memo(function HeadingLine({ heading, editing, hands }: HeadingLineProps) {
  const name = heading.name || say('common.untitled');
  const { words, onKeyDown, onBlur } = useEditingPlace((on) => hands.edit(heading.id, on), ['Escape', 'Enter']);
  return (
    <>
      <Grip name={name} />
      {editing ? (
        <EditedHeading heading={heading} hands={hands} onKeyDown={onKeyDown} onBlur={onBlur} />
      ) : (
        <div className="part__words">
          <h2 className="heading">
            <button ref={words} type="button" className="words" onClick={() => hands.edit(heading.id, true)}>
              {name}
            </button>
          </h2>
          {heading.description && <span className="meta">{heading.description}</span>}
        </div>
      )}
      <Menu label={say('collection.headingMore', { name })} icon={Ellipsis} actions={() => menuOf(heading.id, hands)} />
    </>
  );
});
