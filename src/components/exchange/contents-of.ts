import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';

/** All that is shown of a bundle before it leaves. */
export type Shown = { readonly [Table in 'collections' | 'resources']: readonly Library[Table][number][] };

/** A line of what a colleague will find in a bundle. */
export interface ContentsLine {
  id: Id;
  kind: 'collection' | 'heading' | 'resource';
  name: string;
  /** What the collection is about, or how the resource is used in it. */
  words: string;
}

/**
 * What a bundle holds, in the order in which a colleague will find it: each collection with its headings and resources, then what lies in
 * none of them.
 * @param library all that leaves
 */
export function contentsOf({ collections, resources }: Shown): ContentsLine[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const placed = new Set(
    collections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'item' ? [part.resource] : []))),
  );
  const rest = resources.filter(({ id }) => !placed.has(id));
  return [
    ...collections.flatMap((collection) => linesOf(collection, byId)),
    ...rest.map(({ id, name, note }): ContentsLine => ({ id, kind: 'resource', name, words: note ?? '' })),
  ];
}

function linesOf(
  { id, name, description, parts }: Collection,
  byId: ReadonlyMap<Id, { name: string }>,
): ContentsLine[] {
  return [
    { id, kind: 'collection', name, words: description ?? '' },
    ...parts.flatMap((part): ContentsLine[] => {
      if (part.kind === 'heading')
        return [{ id: part.id, kind: 'heading', name: part.name, words: part.description ?? '' }];
      const resource = byId.get(part.resource);
      return resource ? [{ id: part.id, kind: 'resource', name: resource.name, words: part.note ?? '' }] : [];
    }),
  ];
}
