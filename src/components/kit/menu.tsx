import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
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
  onChoose?(): void;
  /** Opens a further list of things to do. */
  inside?: readonly MenuAction[];
}

/** Things to do, or how to find them when they are wanted. */
type Actions = readonly MenuAction[] | (() => readonly MenuAction[]);

const drawOption = (action: MenuAction) => (
  <AriaMenuItem
    key={action.id}
    id={action.id}
    className="option"
    textValue={action.label}
    isDisabled={action.disabled ?? false}
    {...(action.onChoose ? { onAction: action.onChoose } : {})}
  >
    {action.icon && <Icon icon={action.icon} />}
    <Text slot="label">{action.label}</Text>
    {action.keys && <kbd className="kbd">{action.keys}</kbd>}
    {action.inside && (
      <span className="count">
        <Icon icon={ChevronRight} />
      </span>
    )}
  </AriaMenuItem>
);

function drawActions(actions: readonly MenuAction[]): ReactNode[] {
  return actions.flatMap((action) => [
    ...(action.apart ? [<Separator key={`${action.id}-line`} elementType="hr" />] : []),
    action.inside ? (
      <SubmenuTrigger key={action.id}>
        {drawOption(action)}
        <Popover className="popover">
          <AriaMenu className="options" aria-label={action.label}>
            {drawActions(action.inside)}
          </AriaMenu>
        </Popover>
      </SubmenuTrigger>
    ) : (
      drawOption(action)
    ),
  ]);
}

/** The open list. Its entries are thought of when it opens, so that hundreds of closed menus cost nothing. */
const Entries = ({ label, actions }: { label: string; actions: Actions }) => (
  <AriaMenu className="options" aria-label={label}>
    {drawActions(typeof actions === 'function' ? actions() : actions)}
  </AriaMenu>
);

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
  actions: Actions;
}) {
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
        <Entries label={label} actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}
