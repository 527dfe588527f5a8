import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Heading } from '../../model/collection.ts';
import { say } from '../../words/say.ts';
import { Menu } from '../kit/menu.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Grip } from './item-line.tsx';
import { placeCaret, useEditingPlace } from './use-editing-place.ts';

export interface HeadingLineProps {
  heading: Heading;
  editing: boolean;
  isFirst: boolean;
  isLast: boolean;
  onEditing(editing: boolean): void;
  onEdit(patch: { name?: string; description?: string }): unknown;
  onStep(by: 'up' | 'down'): void;
  onAddHere(): void;
  onRemove(): void;
}

function EditedHeading({
  heading,
  onEditing,
  onEdit,
  onKeyDown,
}: HeadingLineProps & { onKeyDown(event: KeyboardEvent): void }) {
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onEditing(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the fields inside
    <div className="part__edit" onBlur={leave} onKeyDown={onKeyDown}>
      <SavingText
        label={say('collection.headingName')}
        labelHidden
        value={heading.name}
        onSave={(name) => onEdit({ name })}
        rows={0}
        placeholder={say('collection.headingNew')}
        autoFocus
        ref={(field) => placeCaret(field, true)}
      />
      <SavingText
        label={say('collection.headingDescription')}
        labelHidden
        value={heading.description ?? ''}
        onSave={(description) => onEdit({ description })}
        rows={0}
        placeholder={say('collection.headingDescriptionPlaceholder')}
      />
    </div>
  );
}

/** A heading of a collection. Moving it moves all that stands under it. */
export function HeadingLine(props: HeadingLineProps) {
  const { heading, editing, isFirst, isLast, onEditing, onStep, onAddHere, onRemove } = props;
  const name = heading.name || say('common.untitled');
  const { words, onKeyDown } = useEditingPlace(onEditing, ['Escape', 'Enter']);
  return (
    <>
      <Grip name={name} />
      {editing ? (
        <EditedHeading {...props} onKeyDown={onKeyDown} />
      ) : (
        <div className="part__words">
          <h2 className="heading">
            <button ref={words} type="button" className="words" onClick={() => onEditing(true)}>
              {name}
            </button>
          </h2>
          {heading.description && <span className="meta">{heading.description}</span>}
        </div>
      )}
      <Menu
        label={say('collection.headingMore', { name })}
        icon={Ellipsis}
        actions={[
          {
            id: 'rename',
            label: say('collection.headingRename'),
            icon: Pencil,
            onChoose: () => onEditing(true),
          },
          { id: 'add', label: say('collection.headingAddHere'), icon: Plus, onChoose: onAddHere },
          {
            id: 'up',
            label: say('collection.headingUp'),
            icon: ArrowUp,
            keys: 'Alt ↑',
            apart: true,
            disabled: isFirst,
            onChoose: () => onStep('up'),
          },
          {
            id: 'down',
            label: say('collection.headingDown'),
            icon: ArrowDown,
            keys: 'Alt ↓',
            disabled: isLast,
            onChoose: () => onStep('down'),
          },
          { id: 'remove', label: say('collection.headingRemove'), icon: X, apart: true, onChoose: onRemove },
        ]}
      />
    </>
  );
}
