import { useCombobox } from 'downshift';
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { useRowsById } from '../../../hooks/use-listed-rows.ts';
import { useListing } from '../../../hooks/use-listing.ts';
import { language, say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { Kbd } from '../../kit/kbd.tsx';
import { pathTo } from '../paths.ts';
import { useAddress } from '../use-address.ts';
import { type Command, offeredCommands } from './commands.ts';
import { rankCommands } from './rank.ts';
import { recentCommands, rememberCommand } from './recent.ts';

const MOST_COMMANDS = 12;
const MOST_RESOURCES = 6;
const NONE: readonly string[] = [];

const sections = { do: 'shell.paletteDo', go: 'shell.paletteGo', resources: 'shell.paletteResources' } as const;

/** The resources that answer what was typed; none while nothing is typed. */
function useFoundResources(typed: string): Command[] {
  const [, navigate] = useAddress();
  const text = useDeferredValue(typed.trim());
  const filter = useMemo(() => ({ text }), [text]);
  const listing = useListing({ place: 'all', filter, language: language() });
  const ids = text === '' ? NONE : (listing?.ids.slice(0, MOST_RESOURCES) ?? NONE);
  const rows = useRowsById(ids);
  return ids.flatMap((id) => {
    const row = rows?.get(id);
    if (!row) return [];
    const label = row.resource.name || say('common.untitled');
    return [{ id, label, section: 'resources', run: () => navigate(pathTo.resource(id)) } as const];
  });
}

/** What was pressed before the palette stood there. */
export interface Early {
  typed: string;
  /** Enter followed: the first command is meant. */
  entered: boolean;
}

interface Props {
  early(): Early;
  onClose(): void;
}

function Choices({ early, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [entered, setEntered] = useState(false);
  // Not while it is drawn: React may show what it drew 300 ms later, and what was pressed in between would be lost.
  useLayoutEffect(() => {
    const before = early();
    setTyped(before.typed);
    setEntered(before.entered);
  }, [early]);
  const [commands] = useState(offeredCommands);
  const [recent] = useState(recentCommands);
  const found = useFoundResources(typed);
  const items = useMemo(
    () => [...rankCommands(typed, commands, recent).slice(0, MOST_COMMANDS), ...found],
    [typed, commands, recent, found],
  );
  const choose = (command: Command) => {
    if (command.section !== 'resources') rememberCommand(command.id);
    onClose();
    // What opens then may take the focus that the window gives back as it closes.
    setTimeout(command.run, 0);
  };
  useEffect(() => {
    if (!entered) return;
    setEntered(false);
    if (items[0]) choose(items[0]);
  });
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Command>({
    items,
    isOpen: true,
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    itemToString: (command) => command?.label ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
  return (
    <>
      <input
        className="input palette__input"
        {...getInputProps({
          'aria-label': say('shell.palette'),
          'aria-labelledby': undefined,
          placeholder: say('shell.palettePlaceholder'),
          autoFocus: true,
          onChange: (event) => setTyped(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Escape') Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
          },
        })}
      />
      <div
        className="palette__list"
        {...getMenuProps({ 'aria-label': say('shell.palette'), 'aria-labelledby': undefined })}
      >
        {items.map((command, index) => (
          <div
            key={`${command.section} ${command.id}`}
            className="option palette__option"
            data-active={index === highlightedIndex ? '' : undefined}
            {...getItemProps({ item: command, index })}
          >
            {command.icon && <Icon icon={command.icon} />}
            <bdi className="palette__name">{command.label}</bdi>
            <span className="meta push">
              {command.keys ? <Kbd keys={command.keys} /> : say(sections[command.section])}
            </span>
          </div>
        ))}
      </div>
      <p className={items.length > 0 ? 'visually-hidden' : 'hint palette__nothing'} role="status">
        {items.length > 0 ? '' : say('shell.paletteNothing')}
      </p>
    </>
  );
}

/** Everything that can be done from here, by its name: commands, places and resources. */
export function Palette({ early, onClose }: Props) {
  return (
    <ModalOverlay
      className="dialog__veil palette__veil"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="dialog">
        <AriaDialog className="palette" aria-label={say('shell.palette')}>
          <Choices early={early} onClose={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
