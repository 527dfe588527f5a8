import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import type { Competency } from '../../model/framework.ts';
import { Icon } from './icon.tsx';

export interface ChipProps {
  label: string;
  icon?: ReactNode;
  hue?: Competency['hue'] | undefined;
  pressed?: boolean;
  disabled?: boolean;
  /** The key that presses it, announced and shown as a tooltip. */
  shortcut?: string | undefined;
  title?: string | undefined;
  onPress(): void;
}

/** Claims a competency, or chooses it in a filter. */
export function Chip({ label, icon, hue, pressed = false, disabled = false, shortcut, title, onPress }: ChipProps) {
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
      <span className="chip__name">{label}</span>
      {pressed && (
        <span className="chip__end">
          <Icon icon={Check} />
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
