import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ChevronRight from 'lucide-react/icons/chevron-right';
import CornerDownRight from 'lucide-react/icons/corner-down-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import Scissors from 'lucide-react/icons/scissors';
import X from 'lucide-react/icons/x';
import { memo } from 'react';
import type { Heading } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import type { Totals } from '../../search/totals.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Grip } from './item-line.tsx';
import { sayLevels, sayTime } from './say-totals.ts';
import { afterMenu, allSelected, useEditingPlace } from './use-editing-place.ts';
import type { Hands } from './use-hands.ts';

export interface HeadingLineProps {
  heading: Heading;
  /** What stands under it comes to this. */
  totals: Totals;
  folded: boolean;
  editing: boolean;
  hands: Hands;
}

function EditedHeading({
  heading,
  hands,
  onKeyDown,
  onBlur,
}: Pick<HeadingLineProps, 'heading' | 'hands'> & Pick<ReturnType<typeof useEditingPlace>, 'onKeyDown' | 'onBlur'>) {
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
    { id: 'move', label: say('unit.moveTo'), icon: CornerDownRight, onChoose: () => afterMenu(() => hands.moveTo(id)) },
    { id: 'split', label: say('unit.splitHere'), icon: Scissors, apart: true, onChoose: () => hands.splitAt(id) },
    {
      id: 'remove',
      label: say('collection.headingRemove'),
      icon: X,
      onChoose: () => hands.removeHeading(id),
    },
  ];
}

/** How many resources stand under a heading, how long they take, and for whom. */
function Sums({ totals }: { totals: Totals }) {
  const words = [say('collection.resources', { count: totals.resources }), sayTime(totals), sayLevels(totals)];
  return (
    <span className="meta part__sums">
      {words.filter(Boolean).map((word) => (
        <span key={word} dir="auto">
          {word}
        </span>
      ))}
    </span>
  );
}

/** A heading of a collection. Moving it moves all that stands under it. */
export const HeadingLine = memo(function HeadingLine(props: HeadingLineProps) {
  const { heading, totals, folded, editing, hands } = props;
  const name = heading.name || say('common.untitled');
  const { words, onKeyDown, onBlur } = useEditingPlace((on) => hands.edit(heading.id, on), ['Escape', 'Enter']);
  return (
    <>
      <Grip name={name} />
      <button
        type="button"
        className="part__fold"
        aria-expanded={!folded}
        aria-label={say('unit.fold', { name })}
        onClick={() => hands.fold(heading.id)}
      >
        <Icon icon={ChevronRight} />
      </button>
      {editing ? (
        <EditedHeading heading={heading} hands={hands} onKeyDown={onKeyDown} onBlur={onBlur} />
      ) : (
        <div className="part__words">
          <h2 className="heading">
            <button ref={words} type="button" className="words" onClick={() => hands.edit(heading.id, true)}>
              {name}
            </button>
          </h2>
          {heading.description && (
            <span className="meta" dir="auto">
              {heading.description}
            </span>
          )}
          <Sums totals={totals} />
        </div>
      )}
      <Menu label={say('collection.headingMore', { name })} icon={Ellipsis} actions={() => menuOf(heading.id, hands)} />
    </>
  );
});
