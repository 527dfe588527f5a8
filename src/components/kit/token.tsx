import X from 'lucide-react/icons/x';
import { Icon } from './icon.tsx';

interface Props {
  label: string;
  /** What the button says: 'Take out of Water'. */
  removeLabel: string;
  onRemove(): void;
}

/** A word that was taken, and a button that takes it out. */
export function Token({ label, removeLabel, onRemove }: Props) {
  return (
    <span className="token">
      <span className="token__name">{label}</span>
      <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <Icon icon={X} />
      </button>
    </span>
  );
}
