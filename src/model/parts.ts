import type { Collection, Item, Part } from './collection.ts';
import type { Id } from './identity.ts';

/** The items of a collection in their order, without its headings. */
export const itemsOf = (collection: Pick<Collection, 'parts'>): Item[] =>
  collection.parts.filter((part) => part.kind === 'item');

/** The resources of a collection in their order. */
export const resourcesOf = (collection: Pick<Collection, 'parts'>): Id[] =>
  itemsOf(collection).map((item) => item.resource);

/**
 * Adds items at the end, or at the end of what stands under a heading. A resource that is there already is passed over.
 * @param items new items, one for each resource
 */
export function addItems(parts: Part[], items: Item[], heading?: Id): Part[] {
  const there = new Set(itemsOf({ parts }).map((item) => item.resource));
  const fresh = items.filter((item) => !there.has(item.resource));
  if (fresh.length === 0) return parts;
  const at = heading === undefined ? parts.length : endOfHeading(parts, heading);
  return parts.toSpliced(at, 0, ...fresh);
}

/** Where the part after the last one under this heading stands: the next heading, or the end. */
export function endOfHeading(parts: Part[], heading: Id): number {
  const start = parts.findIndex((part) => part.id === heading);
  if (start < 0) return parts.length;
  const next = parts.findIndex((part, index) => index > start && part.kind === 'heading');
  return next < 0 ? parts.length : next;
}

/** These parts, and of each heading among them all that stands under it: also what no page shows, because its resource lies in the trash. */
export function withAllUnder(parts: Part[], ids: readonly Id[]): Id[] {
  const isHeading = (id: Id) => parts.some((part) => part.id === id && part.kind === 'heading');
  const under = (id: Id) =>
    parts.slice(
      parts.findIndex((part) => part.id === id),
      endOfHeading(parts, id),
    );
  return [...new Set(ids.flatMap((id) => (isHeading(id) ? under(id).map((part) => part.id) : [id])))];
}

/**
 * Moves parts, keeping their order among themselves, to stand before another part, or at the end where that is null.
 * A target that itself moves stands for the next part that stays.
 */
export function moveParts(parts: Part[], moved: Id[], before: Id | null): Part[] {
  const moving = new Set(moved);
  const staying = parts.filter((part) => !moving.has(part.id));
  const from = before === null ? parts.length : parts.findIndex((part) => part.id === before);
  const anchor = parts.slice(from < 0 ? parts.length : from).find((part) => !moving.has(part.id));
  const at = anchor ? staying.indexOf(anchor) : staying.length;
  return staying.toSpliced(at, 0, ...parts.filter((part) => moving.has(part.id)));
}
