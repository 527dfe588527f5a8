import { type ReactNode, useId } from 'react';
import { Icon, type IconShape } from '../kit/icon.tsx';

/** One thing to know before the file leaves. `look`: the teacher had better look at it. */
export function Check({
  icon,
  title,
  state = 'ok',
  children,
  aside,
  below,
}: {
  icon: IconShape;
  title: string;
  state?: 'ok' | 'look';
  children?: ReactNode;
  aside?: ReactNode;
  below?: ReactNode;
}) {
  return (
    <li className="check" data-state={state}>
      <Icon icon={icon} />
      <div>
        <h3 className="strong">{title}</h3>
        {children && <p className="prose">{children}</p>}
        {below}
      </div>
      {aside}
    </li>
  );
}

export function CheckSwitch({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <span className="check__switch">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="switch"
        type="checkbox"
        role="switch"
        title={label}
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  );
}
