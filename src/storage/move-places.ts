import type { Id } from '../model/identity.ts';
import { takeIn } from '../model/take-in.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { holding } from './dependents.ts';

/** Puts resources in the places of others, in every collection; where both stand in one, it is once there, with the notes of both. */
export async function movePlaces(changes: Changes, into: ReadonlyMap<Id, Id>): Promise<void> {
  await changes.edit('collections', await holding(database, new Set(into.keys())), (row) => {
    const parts = row.parts.map((part) =>
      part.kind === 'item' ? { ...part, resource: into.get(part.resource) ?? part.resource } : part,
    );
    return { ...row, parts: takeIn([], parts, null) };
  });
}

/** Lets claims, wherever they stand, show other excerpts as their evidence. */
export async function moveEvidence(changes: Changes, into: ReadonlyMap<Id, Id>): Promise<void> {
  if (into.size === 0) return;
  const showing = await database.alignments
    .filter((row) => row.evidence?.some((id) => into.has(id)) ?? false)
    .primaryKeys();
  await changes.edit('alignments', showing, (row) => ({
    ...row,
    evidence: [...new Set((row.evidence ?? []).map((id) => into.get(id) ?? id))],
  }));
}
