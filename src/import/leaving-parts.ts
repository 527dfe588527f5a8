import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import type { Resource } from '../model/resource.ts';
import { sameValue } from '../model/same-value.ts';
import { meaningOfPart } from './merge-lists.ts';
import type { LeavingPart, PlanEntry } from './plan.ts';
import type { Scope } from './withdrawn.ts';

const byId = <Row extends { id: Id }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/** Whether somebody found a resource, or had it in hands through which it came. */
const isFrom = ({ curator, provenance = [] }: Resource, sender: Id | undefined): boolean =>
  sender !== undefined && (curator === sender || provenance.some((hand) => hand.curator === sender));

/**
 * Asks about each resource that was taken out of a collection there. It leaves the collection here too where it came from the sender and
 * nobody wrote more to it here; else it stays until the teacher says so.
 */
export function askAboutLeaving(
  entries: PlanEntry<'collections'>[],
  mine: Library,
  base: Library | undefined,
  theirs: Library,
  { sender, withdrawn }: Scope,
): void {
  if (!withdrawn || !base) return;
  const [resources, before, now] = [byId(mine.resources), byId(base.collections), byId(theirs.collections)];
  const leavesOf = ({ id, parts }: Collection): LeavingPart[] => {
    const said = new Set(now.get(id)?.parts.flatMap((part) => [part.id, meaningOfPart(part)]));
    const known = byId(before.get(id)?.parts ?? []);
    return parts.flatMap((part) => {
      const old = known.get(part.id);
      if (part.kind !== 'item' || !old || !withdrawn.has(part.id)) return [];
      if (said.has(part.id) || said.has(meaningOfPart(part))) return [];
      const resource = resources.get(part.resource);
      const isChanged = old.kind !== 'item' || !sameValue(part.note, old.note);
      return [
        {
          part,
          take: !isChanged && resource !== undefined && isFrom(resource, sender),
          ...(isChanged ? { isChanged } : {}),
        },
      ];
    });
  };
  for (const entry of entries) {
    if (!entry.mine || (entry.status !== 'same' && entry.status !== 'differs')) continue;
    const leaves = leavesOf(entry.mine);
    if (leaves.length > 0) Object.assign(entry, { leaves, status: 'differs' });
  }
}

/** The collection without the resources that leave it with the choices as they stand. */
export function withoutLeaving(collection: Collection, leaves: readonly LeavingPart[] = []): Collection {
  const gone = new Set(leaves.flatMap(({ part, take }) => (take ? [part.id] : [])));
  return gone.size === 0 ? collection : { ...collection, parts: collection.parts.filter(({ id }) => !gone.has(id)) };
}
