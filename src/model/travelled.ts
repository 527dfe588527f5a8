import type { Id } from './identity.ts';
import type { Library, TableName } from './library.ts';

/** What teachers say of a resource or collection, and may take back: it is told with it. */
export const HANGING = ['excerpts', 'alignments', 'feedback', 'reviews', 'uses'] as const satisfies TableName[];

/**
 * What bundles ever told of a resource or collection: only of that may a later one say that it was taken out since. It stays on this
 * machine: no bundle carries it.
 */
export interface Travelled {
  /** The resource or collection. */
  id: Id;
  /** What was told to others, or by them. */
  told: Id[];
  /** What went only into the teacher's own copies of everything. */
  own: Id[];
}

/** What hangs on each resource and collection of a library: words, claims and quotes; entries and collections inside. */
export function hangingIn(library: Pick<Library, (typeof HANGING)[number] | 'collections'>): Map<Id, Id[]> {
  const hanging = new Map<Id, Id[]>();
  const hang = (ground: Id, id: Id) => {
    const ids = hanging.get(ground);
    if (ids) ids.push(id);
    else hanging.set(ground, [id]);
  };
  const resourceOf = new Map(library.excerpts.map(({ id, resource }) => [id, resource]));
  for (const { id, resource } of [...library.excerpts, ...library.uses]) hang(resource, id);
  for (const { id, target } of [...library.alignments, ...library.feedback]) hang(resourceOf.get(target) ?? target, id);
  for (const { id, collection } of library.reviews) hang(collection, id);
  for (const { id, parent, parts } of library.collections) {
    if (parent !== undefined) hang(parent, id);
    for (const part of parts) hang(id, part.id);
  }
  return hanging;
}

/** What is known of a resource or collection once a bundle has told this of it; the same object where that is nothing new. */
export function toldToo(known: Travelled, ids: readonly Id[], to: 'told' | 'own'): Travelled {
  const before = new Set([...known.told, ...(to === 'own' ? known.own : [])]);
  const fresh = ids.filter((id) => !before.has(id));
  if (fresh.length === 0) return known;
  const heard = new Set(fresh);
  return to === 'own'
    ? { ...known, own: [...known.own, ...fresh] }
    : { ...known, told: [...known.told, ...fresh], own: known.own.filter((id) => !heard.has(id)) };
}
