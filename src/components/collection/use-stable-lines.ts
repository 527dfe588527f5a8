import { useRef } from 'react';
import type { Id } from '../../model/identity.ts';
import { type Line, sameLine } from './plan.ts';

/** The lines, where those that say the same as before are the same objects as before: a change elsewhere draws only what it changed. */
export function useStableLines(lines: Line[]): Line[] {
  const known = useRef<{ from: Line[]; stable: Line[]; byId: Map<Id, Line> }>(undefined);
  if (known.current?.from !== lines) {
    const before = known.current?.byId;
    const stable = lines.map((line) => {
      const former = before?.get(line.id);
      return former && sameLine(former, line) ? former : line;
    });
    known.current = { from: lines, stable, byId: new Map(stable.map((line) => [line.id, line])) };
  }
  return known.current.stable;
}
