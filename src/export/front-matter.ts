import { stringify } from 'yaml';
import type { Collection } from '../model/collection.ts';
import type { Id } from '../model/identity.ts';
import type { Library } from '../model/library.ts';
import { plainLine } from './plain-text.ts';

/** What a document says of itself. `date` is when it was made, an instant; `name` its title where it holds more than one collection. */
export interface DocumentInfo {
  date: string;
  curator: Id;
  name?: string;
  /** What the bundle in a page says of itself (see BundleInfo). */
  id?: Id;
  basedOn?: readonly Id[];
}

/** Ids of what a reader of the document could not know again by a link, in the order in which they stand in it. */
export interface ListedIds {
  collections: Id[];
  things: Id[];
}

/** Property names as Obsidian and static sites know them; under `taproot` what only Taproot needs, to know its own again. */
export function frontMatter(
  library: Library,
  info: DocumentInfo,
  listed: ListedIds,
  title: string,
  only: Collection | undefined,
): string {
  const author = library.curators.find((curator) => curator.id === info.curator)?.name;
  const tags = new Set(library.resources.flatMap((resource) => (resource.keywords ?? []).map(plainLine)));
  tags.delete('');
  const description = plainLine(only?.description ?? '');
  const claimants = new Set(library.alignments.map((alignment) => alignment.curator));
  const colleagues = library.curators
    .filter((curator) => curator.id !== info.curator && claimants.has(curator.id))
    .map((curator) => ({ id: curator.id, name: plainLine(curator.name) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fields = {
    title,
    ...(description === '' ? {} : { description }),
    ...(author === undefined || plainLine(author) === '' ? {} : { author: plainLine(author) }),
    ...(only?.license ? { license: plainLine(only.license) } : {}),
    created: info.date,
    ...(tags.size === 0 ? {} : { tags: [...tags].sort() }),
    taproot: {
      version: 1,
      curator: info.curator,
      ...(listed.collections.length === 0 ? {} : { collections: listed.collections }),
      ...(colleagues.length === 0 ? {} : { colleagues }),
      ...(listed.things.length === 0 ? {} : { things: listed.things }),
    },
  };
  return stringify(fields, { lineWidth: 0 }).trimEnd();
}
