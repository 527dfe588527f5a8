import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import type { Competency } from '../../model/framework.ts';
import { sayNumber } from '../../words/numbers.ts';
import { Icon } from './icon.tsx';

export interface ChipProps {
  label: string;
  icon?: ReactNode;
  hue?: Competency['hue'] | undefined;
  /** Mixed: it holds for some of several things. */
  pressed?: boolean | 'mixed';
  /** Stands behind the name: how many. */
  count?: number | undefined;
  disabled?: boolean;
  /** The key that presses it, announced and shown as a tooltip. */
  shortcut?: string | undefined;
  title?: string | undefined;
  onPress(): void;
}

/** Claims a competency, or chooses it in a filter. */
export function Chip(props: ChipProps) {
  const { label, icon, hue, pressed = false, count, disabled = false, shortcut, title, onPress } = props;
  return (
    <button
      type="button"
      className="chip"
      data-competency={hue}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={title}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
      <bdi className="chip__name">{label}</bdi>
      {count !== undefined && <span className="hint">{sayNumber(count)}</span>}
      {pressed !== false && (
        <span className="chip__end">
          <Icon icon={pressed === 'mixed' ? Minus : Check} />
        </span>
      )}
    </button>
  );
}

/** A filter that is on, with its way off. */
export function FilterChip({
  label,
  icon,
  hue,
  removeLabel,
  onRemove,
}: Pick<ChipProps, 'label' | 'icon' | 'hue'> & { removeLabel: string; onRemove(): void }) {
  return (
    <span className="chip chip--static" data-competency={hue}>
      {icon}
      {label}
      <button type="button" className="chip__remove" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <Icon icon={X} />
      </button>
    </span>
  );
}
