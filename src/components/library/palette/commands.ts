import { useEffect, useRef } from 'react';
import type { IconShape } from '../../kit/icon.tsx';
import type { MenuAction } from '../../kit/menu.tsx';
import { type KeyName, keysFor } from '../key-map.ts';

/** Something that can be chosen from the palette. */
export interface Command {
  /** Stays the same for ever: what was used lately is kept by it. */
  id: string;
  label: string;
  section: 'do' | 'go' | 'resources';
  icon?: IconShape;
  /** The keys that do the same, as they are shown. */
  keys?: string;
  /** Seldom wanted: it waits until something is typed. */
  seldom?: true;
  run(): void;
}

/** A command of the commonest kind, with the key that does the same. */
export const command = (
  section: Command['section'],
  id: string,
  label: string,
  run: () => void,
  key?: KeyName,
): Command => ({ id, label, section, run, ...(key ? { keys: keysFor(key) } : {}) });

const suppliers = new Set<() => readonly Command[]>();

/** Offers commands in the palette for as long as the component is shown; they are only made when the palette opens. */
export function useCommands(supply: () => readonly Command[]): void {
  const latest = useRef(supply);
  latest.current = supply;
  useEffect(() => {
    const supplier = () => latest.current();
    suppliers.add(supplier);
    return () => void suppliers.delete(supplier);
  }, []);
}

/** What can be chosen now, by all that is on the screen. */
export const offeredCommands = (): Command[] => [...suppliers].flatMap((supply) => supply());

/**
 * What a menu offers, as commands: what opens a further menu and what cannot be done now is left out.
 * @param of says whose menu it is, so that its ids are like no others
 */
export const commandsOf = (of: string, actions: readonly MenuAction[]): Command[] =>
  actions.flatMap(({ id, label, icon, disabled, onChoose }) =>
    onChoose && !disabled
      ? [{ id: `${of} ${id}`, label, section: 'do', run: onChoose, ...(icon ? { icon } : {}) }]
      : [],
  );
