import type { CSSProperties, ReactNode } from 'react';
import type { Competency } from '../../../model/framework.ts';
import { sayNumber } from '../../../words/numbers.ts';

interface Props {
  to: string;
  icon: ReactNode;
  name: string;
  current: boolean;
  count?: number;
  hue?: Competency['hue'];
  title?: string;
  /** How deep it stands in a tree. */
  depth?: number;
}

/** A place to go to, as a plain link that need not know where we are; a count of nothing is not shown. */
export function NavLink({ to, icon, name, current, count = 0, hue, title, depth }: Props) {
  return (
    <a
      href={`#${to}`}
      className="nav"
      data-competency={hue}
      title={title ?? name}
      aria-current={current ? 'page' : undefined}
      style={depth === undefined ? undefined : ({ '--depth': depth } as CSSProperties)}
    >
      {icon}
      <span className="nav__name">{name}</span> {count > 0 && <span className="count">{sayNumber(count)}</span>}
    </a>
  );
}
