import { type ReactNode, useId } from 'react';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  icon?: ReactNode;
}

interface SegmentedProps<Value extends string> {
  /** Says what is chosen here; heard, not seen. */
  legend: string;
  options: readonly Choice<Value>[];
  /** Undefined: none is chosen yet. */
  value: Value | undefined;
  onChange(value: Value): void;
  size?: 'sm' | 'md';
  /** As wide as its place. */
  full?: boolean;
  /** Shows the icons alone; the labels are their names for those who cannot see them, and their tooltips. */
  iconsOnly?: boolean;
}

/** One of two or three. */
export function Segmented<Value extends string>({
  legend,
  options,
  value,
  onChange,
  size = 'md',
  full = false,
  iconsOnly = false,
}: SegmentedProps<Value>) {
  const name = useId();
  const look = ['segmented', size === 'sm' && 'segmented--sm', full && 'segmented--full'];
  return (
    <fieldset className={look.filter(Boolean).join(' ')}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} title={iconsOnly ? option.label : undefined}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          {iconsOnly ? <span className="visually-hidden">{option.label}</span> : option.label}
        </label>
      ))}
    </fieldset>
  );
}
