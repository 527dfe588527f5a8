import type { ComponentProps } from 'react';
import { Icon, type IconShape } from './icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'primary' | 'secondary' | 'plain' | 'danger';
  size?: 'sm' | 'md';
  icon?: IconShape | undefined;
  /** Shows the icon alone; this is its name for those who cannot see it, and its tooltip. */
  iconOnly?: string;
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass({ variant = 'secondary', size = 'md', iconOnly }: ButtonProps): string {
  const names = ['button'];
  if (iconOnly !== undefined) names.push('button--icon');
  if (variant !== 'secondary') names.push(`button--${variant}`);
  if (size === 'sm') names.push('button--sm');
  return names.join(' ');
}

export function Button({ variant, size, icon, iconOnly, children, className, ...rest }: ButtonProps) {
  const look = buttonClass({
    ...(variant ? { variant } : {}),
    ...(size ? { size } : {}),
    ...(iconOnly === undefined ? {} : { iconOnly }),
  });
  return (
    <button
      type="button"
      className={className ? `${look} ${className}` : look}
      {...(iconOnly === undefined ? {} : { 'aria-label': iconOnly, title: iconOnly })}
      {...rest}
    >
      {icon && <Icon icon={icon} />}
      {children}
    </button>
  );
}
