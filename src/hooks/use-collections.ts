import { useLiveQuery } from 'dexie-react-hooks';
import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import { flatten, type Node, toTree } from '../model/nesting.ts';
import { readCollections } from '../storage/reads.ts';

export interface Collections {
  /** Those not in the trash, in the order of the tree. */
  all: Collection[];
  tree: Node<Collection>[];
  trashed: Collection[];
  /** Both. */
  byId: Map<Id, Collection>;
}

/** The collections as a list, a tree and by id; undefined while they load. */
export const useCollections = (): Collections | undefined =>
  useLiveQuery(async () => {
    const rows = await readCollections();
    const tree = toTree(rows.filter((row) => row.dateTrashed === undefined));
    return {
      all: flatten(tree),
      tree,
      trashed: rows.filter((row) => row.dateTrashed !== undefined),
      byId: new Map(rows.map((row) => [row.id, row])),
    };
  });
