import type { Part } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { endOfHeading, moveParts } from '../../model/parts.ts';

/** A move of the order: these parts are to stand before another one, or at the end. */
export interface Move {
  ids: Id[];
  before: Id | null;
}

/** What moves when a part is taken hold of: an item alone, a heading with all that stands under it. */
export function heldWith(parts: Part[], id: Id): Id[] {
  const at = parts.findIndex((part) => part.id === id);
  if (parts[at]?.kind !== 'heading') return at < 0 ? [] : [id];
  return parts.slice(at, endOfHeading(parts, id)).map((part) => part.id);
}

const idAt = (parts: Part[], index: number): Id | null => parts[index]?.id ?? null;

/** The heading that a place stands under; undefined above the first. */
export const headingOver = (parts: Part[], index: number): Part | undefined =>
  parts.slice(0, index).findLast((part) => part.kind === 'heading');

/** The heading under which something comes to stand that is put before a part, or at the end; undefined above the first. */
export const headingAt = (parts: Part[], before: Id | null): Id | undefined =>
  headingOver(parts, before === null ? parts.length : parts.findIndex((part) => part.id === before))?.id;

/** One place up or down; a heading passes the whole of its neighbour. Undefined where there is no further place. */
export function step(parts: Part[], id: Id, by: 'up' | 'down'): Move | undefined {
  const ids = heldWith(parts, id);
  const at = parts.findIndex((part) => part.id === id);
  const end = at + ids.length;
  if (at < 0 || (by === 'up' ? at === 0 : end === parts.length)) return undefined;
  if (parts[at]?.kind === 'item') return { ids, before: idAt(parts, by === 'up' ? at - 1 : end + 1) };
  if (by === 'up') return { ids, before: headingOver(parts, at)?.id ?? idAt(parts, 0) };
  return { ids, before: idAt(parts, endOfHeading(parts, parts[end]?.id ?? id)) };
}

/** To the first place under the next heading, or to the last place under the one before. */
export function stepHeading(parts: Part[], id: Id, by: 'up' | 'down'): Move | undefined {
  const at = parts.findIndex((part) => part.id === id);
  if (at < 0) return undefined;
  if (parts[at]?.kind === 'heading') return step(parts, id, by);
  if (by === 'up') {
    const over = headingOver(parts, at);
    return over && { ids: [id], before: over.id };
  }
  const next = parts.findIndex((part, index) => index > at && part.kind === 'heading');
  return next < 0 ? undefined : { ids: [id], before: idAt(parts, next + 1) };
}

/** To the end of what stands under a heading; null: to the end of what stands above the first. */
export function under(parts: Part[], id: Id, heading: Id | null): Move {
  const first = parts.findIndex((part) => part.kind === 'heading');
  const end = heading === null ? (first < 0 ? parts.length : first) : endOfHeading(parts, heading);
  return { ids: heldWith(parts, id), before: idAt(parts, end) };
}

/** Where a drop puts what was held. Undefined where it fell onto itself. */
export function dropped(parts: Part[], held: Id[], target: { id: Id; side: 'before' | 'after' }): Move | undefined {
  const ids = [...new Set(held.flatMap((id) => heldWith(parts, id)))];
  if (ids.length === 0 || ids.includes(target.id)) return undefined;
  const at = parts.findIndex((part) => part.id === target.id);
  return { ids, before: target.side === 'before' ? target.id : idAt(parts, at + 1) };
}

/** Whether a move leaves everything where it is. */
export const movesNothing = (parts: Part[], { ids, before }: Move): boolean =>
  moveParts(parts, ids, before).every((part, index) => part.id === parts[index]?.id);

/** Where a part stands: its number among the items, how many there are, and the heading over it. */
export function placeOf(parts: Part[], id: Id): { number: number; of: number; heading: string | undefined } {
  const at = parts.findIndex((part) => part.id === id);
  const over = headingOver(parts, at);
  const items = parts.filter((part) => part.kind === 'item');
  return {
    number: parts.slice(0, at + 1).filter((part) => part.kind === 'item').length,
    of: items.length,
    heading: over?.kind === 'heading' ? over.name : undefined,
  };
}

/** What stands together: under one heading, or above the first; and the part that comes after it. */
export interface Group {
  heading: Id | null;
  name: string;
  ids: Id[];
  end: Id | null;
}

/** The groups of a collection, as if some of its parts were not there. */
export function groupsIn(parts: readonly Part[], without: readonly Id[] = []): Group[] {
  const gone = new Set(without);
  const groups: Group[] = [{ heading: null, name: '', ids: [], end: null }];
  for (const part of parts) {
    if (gone.has(part.id)) continue;
    const last = groups.at(-1);
    if (part.kind === 'item') last?.ids.push(part.id);
    else {
      if (last) last.end = part.id;
      groups.push({ heading: part.id, name: part.name, ids: [], end: null });
    }
  }
  return groups;
}

/** The part before which the nth place of a group stands, counted from 1. */
export const beforePlace = ({ ids, end }: Group, place: number): Id | null => ids[place - 1] ?? end;

/** The part before which a heading stands that is to be the nth, counted from 1. */
export const beforeHeading = (groups: readonly Group[], place: number): Id | null =>
  groups.filter(({ heading }) => heading !== null)[place - 1]?.heading ?? null;
