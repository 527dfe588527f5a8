import Archive from 'lucide-react/icons/archive';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import IndentDecrease from 'lucide-react/icons/indent-decrease';
import IndentIncrease from 'lucide-react/icons/indent-increase';
import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import type { KeyboardEvent } from 'react';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Node } from '../../model/nesting.ts';
import { say } from '../../words/say.ts';
import { Badge } from '../kit/badge.tsx';
import { Icon } from '../kit/icon.tsx';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { CompetencyForm } from './competency-form.tsx';
import type { Direction } from './places.ts';

/** What can be done with the competencies of a framework. */
export interface Hands {
  may(competency: Competency, direction: Direction): boolean;
  move(competency: Competency, direction: Direction): void;
  add(parent: Id): void;
  archive(competency: Competency): void;
  edit(id: Id | undefined): void;
  fold(id: Id): void;
}

interface LineProps {
  node: Node<Competency>;
  hands: Hands;
  editing: Id | undefined;
  folded: ReadonlySet<Id>;
}

const steps = [
  ['up', ArrowUp, 'Alt ↑'],
  ['down', ArrowDown, 'Alt ↓'],
  ['inwards', IndentIncrease, 'Alt →'],
  ['outwards', IndentDecrease, 'Alt ←'],
] as const;

const menuOf = (row: Competency, hands: Hands): MenuAction[] => [
  { id: 'edit', label: say('framework.edit'), icon: Pencil, onChoose: () => hands.edit(row.id) },
  { id: 'add', label: say('framework.addUnder'), icon: Plus, onChoose: () => hands.add(row.id) },
  ...steps.map(([direction, icon, keys], at) => ({
    id: direction,
    label: say(`framework.${direction}`),
    icon,
    keys,
    apart: at === 0,
    disabled: !hands.may(row, direction),
    onChoose: () => hands.move(row, direction),
  })),
  { id: 'archive', label: say('framework.putAway'), icon: Archive, apart: true, onChoose: () => hands.archive(row) },
];

/** The way that a key moves: to the sides it follows the direction of writing. */
function directionOf({ key, currentTarget }: KeyboardEvent): Direction | undefined {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const forwards = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === forwards ? 'inwards' : 'outwards';
}

/** A competency in the tree of its framework, with those under it. Pressing its name opens its words. */
export function CompetencyLine({ node: { row, children }, ...known }: LineProps) {
  const { hands, editing, folded } = known;
  const name = row.name || say('common.untitled');
  const open = children.length > 0 && !folded.has(row.id);
  const moveByKey = (event: KeyboardEvent) => {
    const direction = event.altKey && !event.ctrlKey && !event.metaKey ? directionOf(event) : undefined;
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    hands.move(row, direction);
  };
  return (
    <li>
      <div className="competency-line" data-competency={row.hue}>
        {children.length > 0 ? (
          <button
            type="button"
            className="part__fold"
            aria-expanded={open}
            aria-label={say('framework.partsOf', { name })}
            onClick={() => hands.fold(row.id)}
          >
            <Icon icon={ChevronRight} />
          </button>
        ) : (
          <span className="competency-line__gap" />
        )}
        <Badge competency={row} />
        <button
          type="button"
          className="words competency-line__words"
          id={`competency-${row.id}`}
          aria-description={say('framework.keysHint')}
          onClick={() => hands.edit(row.id)}
          onKeyDown={moveByKey}
        >
          {row.code && <bdi className="meta">{row.code} </bdi>}
          <bdi className="strong">{name}</bdi>
          {row.statement && (
            <span className="quiet" dir="auto">
              {row.statement}
            </span>
          )}
        </button>
        <Menu label={say('framework.moreOf', { name })} icon={Ellipsis} actions={() => menuOf(row, hands)} />
      </div>
      {editing === row.id && <CompetencyForm competency={row} onDone={() => hands.edit(undefined)} />}
      {open && (
        <ul className="competency-line__under">
          {children.map((child) => (
            <CompetencyLine key={child.row.id} node={child} {...known} />
          ))}
        </ul>
      )}
    </li>
  );
}
