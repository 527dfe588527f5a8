import type { Collection, Heading, Part } from './collection.ts';
import type { Id, Source } from './identity.ts';
import { siblings } from './nesting.ts';
import { joinNotes, takeIn } from './take-in.ts';

type NewId = Source['newId'];

/** The same headings, resources and notes with ids of their own. */
export const copyParts = (parts: readonly Part[], newId: NewId): Part[] =>
  parts.map((part) => ({ ...part, id: newId() }));

/**
 * Copies of a collection and of all that stand inside it, each with ids of its own; their resources are the same. What lies in the trash is
 * not copied.
 * @returns the copy of `root` first, then those inside it
 */
export function copyCollections(rows: readonly Collection[], root: Collection, newId: NewId): Collection[] {
  const here = rows.filter((row) => row.dateTrashed === undefined);
  const copied = new Set<Id>();
  const copy = (row: Collection, parent: Id | undefined): Collection[] => {
    copied.add(row.id);
    const id = newId();
    const inside = siblings(here, row.id).filter((child) => !copied.has(child.id));
    const made: Collection = { ...row, id, parts: copyParts(row.parts, newId) };
    delete made.dateTrashed;
    if (parent !== undefined) made.parent = parent;
    return [made, ...inside.flatMap((child) => copy(child, id))];
  };
  return copy(root, root.parent);
}

/** A collection cut in two at a heading: what stays, the heading, and what stands after it; undefined where there is no such heading. */
export function splitAt(
  parts: readonly Part[],
  heading: Id,
): { stays: Part[]; heading: Heading; goes: Part[] } | undefined {
  const at = parts.findIndex((part) => part.id === heading);
  const part = parts[at];
  if (part?.kind !== 'heading') return undefined;
  return { stays: parts.slice(0, at), heading: part, goes: parts.slice(at + 1) };
}

/** How many resources two collections hold together, and how many stand in both. */
export function overlapOf(one: Pick<Collection, 'parts'>, other: Pick<Collection, 'parts'>) {
  const resources = ({ parts }: Pick<Collection, 'parts'>) =>
    new Set(parts.flatMap((part) => (part.kind === 'item' ? [part.resource] : [])));
  const [here, there] = [resources(one), resources(other)];
  const both = [...there].filter((resource) => here.has(resource)).length;
  return { together: here.size + there.size - both, both };
}

/** A collection after another was merged into it: the other's parts follow its own, and the words of both are kept. */
export function mergeInto(into: Collection, from: Collection, newId: NewId): Collection {
  const description = joinNotes(into.description, from.description);
  const image = into.image || from.image;
  return {
    ...into,
    ...(description === undefined ? {} : { description }),
    ...(image === undefined ? {} : { image }),
    parts: takeIn(into.parts, copyParts(from.parts, newId), null),
  };
}
