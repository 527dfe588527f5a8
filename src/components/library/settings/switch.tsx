import { type ReactNode, useId } from 'react';

/** Yes or no. */
export function Switch({
  label,
  name,
  hint,
  checked,
  onChange,
}: {
  label: string;
  /** What it is called where the label alone would not tell it from others like it. */
  name?: string;
  hint?: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  const id = useId();
  return (
    <div className="stack stack--sm">
      <label className="line">
        <input
          className="switch"
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          aria-label={name}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p className="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
