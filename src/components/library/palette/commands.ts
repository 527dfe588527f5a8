import { useEffect, useRef } from 'react';
import type { IconShape } from '../../kit/icon.tsx';

/** Something that can be chosen from the palette. */
export interface Command {
  /** Stays the same for ever: what was used lately is kept by it. */
  id: string;
  label: string;
  section: 'do' | 'go' | 'resources';
  icon?: IconShape;
  /** The keys that do the same, as they are shown. */
  keys?: string;
  run(): void;
}

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
