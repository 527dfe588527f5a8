import { useRef } from 'react';
import type { Id } from '../../../model/identity.ts';

/**
 * Gives each resource in sight a slot: what is drawn there is written over when another takes it, which costs a fraction of drawing a row
 * anew. A resource that stays in sight keeps its slot.
 * @param held the row that may have the focus: its slot goes to no other, or the focus would stand on a resource that nobody chose
 */
export function useSlots(ids: readonly Id[], held: Id | undefined): ReadonlyMap<Id, number> {
  const last = useRef<{ slots: ReadonlyMap<Id, number>; held: Id | undefined }>({ slots: new Map(), held: undefined });
  const slots = slotsFor(ids, last.current.slots, new Set([held, last.current.held]));
  last.current = { slots, held };
  return slots;
}

function slotsFor(ids: readonly Id[], before: ReadonlyMap<Id, number>, held: ReadonlySet<Id | undefined>) {
  const inSight = new Set(ids);
  const free = [...before].flatMap(([id, slot]) => (inSight.has(id) || held.has(id) ? [] : [slot]));
  let fresh = Math.max(-1, ...before.values());
  const slots = new Map<Id, number>();
  for (const id of ids) {
    const kept = before.get(id) ?? free.shift();
    if (kept === undefined) fresh += 1;
    slots.set(id, kept ?? fresh);
  }
  return slots;
}
