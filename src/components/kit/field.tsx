import CircleAlert from 'lucide-react/icons/circle-alert';
import Lock from 'lucide-react/icons/lock';
import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

/** What the control inside a field must carry, so that label, hint and problem are heard with it. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps {
  label: string;
  /** The label is heard, not seen. */
  labelHidden?: boolean;
  /** Stays on this computer: a lock stands before the label. */
  private?: boolean;
  hint?: ReactNode;
  problem?: ReactNode;
  /** Stands opposite the label. */
  aside?: ReactNode;
  children(control: ControlProps): ReactNode;
}

/** A label above, help below, a problem in words. */
export function Field({
  label,
  labelHidden = false,
  private: isPrivate = false,
  hint,
  problem,
  aside,
  children,
}: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const words = (
    <label className={labelHidden ? 'visually-hidden' : isPrivate ? 'label line' : 'label'} htmlFor={id}>
      {isPrivate && <Icon icon={Lock} />}
      {label}
    </label>
  );
  const control = children({
    id,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(problem ? { 'aria-invalid': true } : {}),
  });
  return (
    <div className="field">
      {aside ? (
        <div className="field__top">
          {words}
          {aside}
        </div>
      ) : (
        words
      )}
      {control}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <div className="problem" id={`${id}-problem`} role="alert">
          <Icon icon={CircleAlert} />
          <span>{problem}</span>
        </div>
      )}
    </div>
  );
}
