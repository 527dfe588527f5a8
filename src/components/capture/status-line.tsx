import type { ReactNode } from 'react';
import { Icon, type IconShape } from '../kit/icon.tsx';

/** The first line of the popup: what happened, then the ways back and on. */
export function StatusLine({
  icon,
  words,
  late = false,
  children,
}: {
  icon?: IconShape;
  words: string;
  /** Shows only after 200 ms, as a ghost does. */
  late?: boolean;
  children?: ReactNode;
}) {
  return (
    <header className={late ? 'popup__status ghosts' : 'popup__status'}>
      {icon && <Icon icon={icon} />}
      <h1 className="subheading">
        <span role="status">{words}</span>
      </h1>
      <span className="push" />
      {children}
    </header>
  );
}
