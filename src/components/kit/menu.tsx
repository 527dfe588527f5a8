import ChevronRight from 'lucide-react/icons/chevron-right';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
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
import { flushSync } from 'react-dom';
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
const Entries = ({ label, actions, at }: { label: string; actions: Actions; at: 'first' | 'last' | undefined }) => (
  <AriaMenu className="options" aria-label={label} {...(at ? { autoFocus: at } : {})}>
    {drawActions(typeof actions === 'function' ? actions() : actions)}
  </AriaMenu>
);

const OPENING_KEYS = ['Enter', ' ', 'ArrowDown', 'ArrowUp'];

/**
 * A button that opens a list of things to do. Only for the library: it brings react-aria-components with it. Until it is first pressed
 * it is a plain button, so that a page with hundreds of menus draws at once.
 */
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
  const [awake, setAwake] = useState(false);
  const [open, setOpen] = useState(false);
  /** The entry that has the focus when keys woke it; later the real button decides. */
  const [focused, setFocused] = useState<'first' | 'last' | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  // The real button has to stand there with the focus before the list opens, for the focus to come back to it.
  const wake = (at?: 'first' | 'last') => {
    flushSync(() => setAwake(true));
    button.current?.focus();
    setFocused(at);
    setOpen(true);
  };
  const wakeByKey = (event: KeyboardEvent) => {
    if (event.altKey || !OPENING_KEYS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    wake(event.key === 'ArrowUp' ? 'last' : 'first');
  };
  const look = {
    className: buttonClass({ variant, size, ...(iconOnly ? { iconOnly: label } : {}) }),
    ...(iconOnly ? { 'aria-label': label } : {}),
  };
  const face = (
    <>
      {icon && <Icon icon={icon} />}
      {!iconOnly && label}
    </>
  );
  if (!awake)
    return (
      <button
        type="button"
        {...look}
        aria-haspopup="true"
        aria-expanded={false}
        onClick={() => wake()}
        onKeyDown={wakeByKey}
      >
        {face}
      </button>
    );
  const change = (on: boolean) => {
    setFocused(undefined);
    setOpen(on);
  };
  return (
    <MenuTrigger isOpen={open} onOpenChange={change}>
      <AriaButton ref={button} {...look}>
        {face}
      </AriaButton>
      <Popover placement="bottom end" className="popover">
        <Entries label={label} actions={actions} at={focused} />
      </Popover>
    </MenuTrigger>
  );
}
