import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type Key,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { type ButtonProps, buttonClass } from './button.tsx';
import { Icon, type IconShape } from './icon.tsx';

export interface MenuAction {
  id: string;
  label: string;
  icon?: IconShape;
  /** The key that does the same. */
  keys?: string;
  disabled?: boolean;
  /** A line stands before it. */
  apart?: boolean;
  onChoose(): void;
}

/** A button that opens a list of things to do. Only for the library: it brings react-aria-components with it. */
export function Menu({
  label,
  icon,
  iconOnly = true,
  variant = 'plain',
  size = 'sm',
  actions,
}: {
  label: string;
  icon?: IconShape;
  /** Shows the icon alone, and the label to those who ask. */
  iconOnly?: boolean;
  variant?: NonNullable<ButtonProps['variant']>;
  size?: NonNullable<ButtonProps['size']>;
  actions: readonly MenuAction[];
}) {
  const choose = (key: Key) => actions.find((action) => action.id === key)?.onChoose();
  return (
    <MenuTrigger>
      <AriaButton
        className={buttonClass({ variant, size, ...(iconOnly ? { iconOnly: label } : {}) })}
        {...(iconOnly ? { 'aria-label': label } : {})}
      >
        {icon && <Icon icon={icon} />}
        {!iconOnly && label}
      </AriaButton>
      <Popover placement="bottom end" className="popover">
        <AriaMenu className="options" aria-label={label} onAction={choose}>
          {actions.flatMap((action) => [
            ...(action.apart ? [<Separator key={`${action.id}-line`} elementType="hr" />] : []),
            <AriaMenuItem
              key={action.id}
              id={action.id}
              className="option"
              textValue={action.label}
              isDisabled={action.disabled ?? false}
            >
              {action.icon && <Icon icon={action.icon} />}
              <Text slot="label">{action.label}</Text>
              {action.keys && <kbd className="kbd">{action.keys}</kbd>}
            </AriaMenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
