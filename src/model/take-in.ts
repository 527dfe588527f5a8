import type { Item, Part } from './collection.ts';
import type { Id } from './identity.ts';

const paragraphsOf = (note = ''): string[] =>
  note
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The words of two notes as one: a paragraph that stands in both stands once, the first note first. */
export function joinNotes(first: string | undefined, second: string | undefined): string | undefined {
  const [one, other] = [paragraphsOf(first), paragraphsOf(second)];
  const fresh = other.filter((paragraph) => !one.includes(paragraph));
  if (fresh.length === 0) return first ?? second;
  if (one.length === 0) return second;
  return [first, ...(fresh.length === other.length ? [second] : fresh)].join('\n\n');
}

function withNote(item: Item, other: Item): Item {
  const note = joinNotes(item.note, other.note);
  return note === undefined || note === item.note ? item : { ...item, note };
}

/**
 * Puts parts into a collection, in their order, before another part or at the end. A resource that is there already stays where it is, and
 * the note of the one that comes joins its own; so each resource stands once.
 */
export function takeIn(parts: readonly Part[], incoming: readonly Part[], before: Id | null): Part[] {
  const byResource = new Map<Id, Item>();
  for (const part of parts)
    if (part.kind === 'item' && !byResource.has(part.resource)) byResource.set(part.resource, part);
  const coming = incoming.filter((part) => {
    if (part.kind === 'heading') return true;
    const known = byResource.get(part.resource);
    byResource.set(part.resource, known ? withNote(known, part) : part);
    return known === undefined;
  });
  const at = before === null ? -1 : parts.findIndex((part) => part.id === before);
  return parts.toSpliced(at < 0 ? parts.length : at, 0, ...coming).map((part) => {
    const joined = part.kind === 'item' ? byResource.get(part.resource) : undefined;
    return joined?.id === part.id ? joined : part;
  });
}
