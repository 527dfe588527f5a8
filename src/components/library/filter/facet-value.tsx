import Minus from 'lucide-react/icons/minus';
import { type ReactNode, useId } from 'react';
import type { Competency } from '../../../model/framework.ts';
import type { Stance } from '../../../search/filter.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';

interface Props {
  name: string;
  icon?: ReactNode;
  hue?: Competency['hue'] | undefined;
  /** How many there would be with it. */
  count: number;
  stance: Stance;
  onWant(wanted: boolean): void;
  /** Absent where nothing can be left out. */
  onLeaveOut?(unwanted: boolean): void;
}

/** One value of a facet: wanted by its box, left out by its minus. */
export function FacetValue({ name, icon, hue, count, stance, onWant, onLeaveOut }: Props) {
  const id = useId();
  const isOut = stance === 'unwanted';
  const out = say(isOut ? 'filter.withAgain' : 'filter.without', { name });
  return (
    <li
      className="facet-value"
      data-competency={hue}
      data-none={count === 0 && !stance ? '' : undefined}
      data-stance={stance}
    >
      <label className="facet-value__name">
        <input
          type="checkbox"
          className="checkbox"
          checked={stance === 'wanted'}
          aria-describedby={isOut ? undefined : id}
          onChange={(event) => onWant(event.target.checked)}
        />
        {icon}
        <bdi>{isOut ? say('filter.not', { name }) : name}</bdi>
      </label>
      {!isOut && (
        <span className="count">
          <span aria-hidden="true">{sayNumber(count)}</span>
          <span className="visually-hidden" id={id}>
            {say('filter.many', { count })}
          </span>
        </span>
      )}
      {onLeaveOut && (
        <button
          type="button"
          className="facet-value__out"
          aria-pressed={isOut}
          aria-label={out}
          title={out}
          onClick={() => onLeaveOut(!isOut)}
        >
          <Icon icon={Minus} />
        </button>
      )}
    </li>
  );
}
