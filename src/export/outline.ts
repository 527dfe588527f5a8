import type { Collection, Item } from '../model/collection.ts';
import type { Library } from '../model/library.ts';
import { type Node, toTree } from '../model/nesting.ts';
import type { Resource } from '../model/resource.ts';
import { say } from '../words/say.ts';
import { nameOf } from './collection-byline.ts';
import type { DocumentInfo } from './front-matter.ts';
import { plainLine } from './plain-text.ts';

/** One entry of a document in its order. `depth` counts headings from 1; numbers of resources go on from heading to heading. */
export type Entry =
  | { kind: 'collection'; depth: number; collection: Collection; around: Collection | undefined }
  | { kind: 'heading'; depth: number; name: string; description: string }
  | { kind: 'resource'; number: number; resource: Resource; item: Item | undefined };

/** What stands where in a document that people read. */
export interface Outline {
  title: string;
  /** The one collection that the document is about; its title is then the first entry. */
  only: Collection | undefined;
  entries: Entry[];
}

/**
 * Puts a gathered library (see `gather`) in the order of a document: resources outside collections first, then each collection with its
 * headings, its resources and the collections inside it. The same library gives the same outline.
 */
export function outlineOf(library: Library, info: DocumentInfo): Outline {
  const resources = new Map(library.resources.map((resource) => [resource.id, resource]));
  const roots = toTree(library.collections);
  const loose = looseIn(library);
  const entries: Entry[] = [];
  let number = 0;
  const add = (resource: Resource | undefined, item?: Item) => {
    if (!resource) return;
    number += 1;
    entries.push({ kind: 'resource', number, resource, item });
  };
  const addCollection = ({ row: collection, children }: Node<Collection>, depth: number, around?: Collection) => {
    entries.push({ kind: 'collection', depth, collection, around });
    for (const part of collection.parts)
      if (part.kind === 'item') add(resources.get(part.resource), part);
      else
        entries.push({
          kind: 'heading',
          depth: depth + 1,
          name: plainLine(part.name) || say('common.untitled'),
          description: part.description ?? '',
        });
    for (const child of children) addCollection(child, depth + 1, collection);
  };

  const only = roots.length === 1 && loose.length === 0 ? roots[0]?.row : undefined;
  for (const resource of loose) add(resource);
  for (const root of roots) addCollection(root, only ? 1 : 2);
  const title = only ? nameOf(only) : plainLine(info.name ?? '') || say('exporting.document.several');
  return { title, only, entries };
}

/** Resources that stand in no collection. */
function looseIn({ collections, resources }: Library): Resource[] {
  const used = new Set(collections.flatMap(({ parts }) => parts.map((part) => part.kind === 'item' && part.resource)));
  return resources.filter((resource) => !used.has(resource.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
