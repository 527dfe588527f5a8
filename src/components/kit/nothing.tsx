import Search from 'lucide-react/icons/search';
import type { ReactNode } from 'react';
import { Icon, type IconShape } from './icon.tsx';

/** Nothing is here, and what to try. */
export function Nothing({
  title,
  icon = Search,
  actions,
  children,
}: {
  title: string;
  icon?: IconShape;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="nothing">
      <Icon icon={icon} large />
      <div>
        <p className="strong">{title}</p>
        {children}
      </div>
      {actions}
    </div>
  );
}
