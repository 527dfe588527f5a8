import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { derivedId } from '../derived-id.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { lineOf, textOf } from './plain.ts';

/** Folders nest less deep than this; what lies deeper stands at the top. */
const DEEPEST = 60;

/**
 * The folders that hold a link, or a folder with one, as collections by their keys. Folders that stand in circles stand at the top. Two of
 * one name beside each other stay two.
 */
export function foldersOf(
  { folders = [], links }: Found,
  stamp: { curator: Id; dateSaved: string; dateChanged: string },
): Map<string, Collection> {
  const byKey = new Map(folders.map((folder) => [folder.key, folder]));
  const used = usedFolders(links, byKey);
  const twins = twinsOf(folders);
  const collections = new Map<string, Collection>();
  for (const folder of folders) {
    if (!used.has(folder.key) || collections.has(folder.key)) continue;
    const spelt = pathTo(folder, byKey).flatMap((each) => [nameOf(each), String(twins.get(each.key) ?? 0)]);
    const description = textOf(folder.description);
    collections.set(folder.key, {
      id: derivedId('folder', ...spelt),
      ...stamp,
      name: nameOf(folder),
      ...(description === undefined ? {} : { description }),
      position: collections.size + 1,
      parts: [],
    });
  }
  for (const [key, collection] of collections) {
    const parent = collections.get(pathTo(byKey.get(key), byKey).at(-2)?.key ?? '');
    if (parent && parent.id !== collection.id) collection.parent = parent.id;
  }
  return collections;
}

/** The keys of folders that hold a link, or a folder with one. */
function usedFolders(links: readonly FoundLink[], byKey: ReadonlyMap<string, FoundFolder>): Set<string> {
  const used = new Set<string>();
  const asked = new Set(links.flatMap((link) => link.folders ?? []));
  for (const key of asked) for (const folder of pathTo(byKey.get(key), byKey)) used.add(folder.key);
  return used;
}

/** How many folders of the same name stand before each in the same place. */
function twinsOf(folders: readonly FoundFolder[]): Map<string, number> {
  const counts = new Map<string, number>();
  const twins = new Map<string, number>();
  for (const folder of folders) {
    if (twins.has(folder.key)) continue;
    const place = JSON.stringify([folder.parent ?? '', nameOf(folder)]);
    const before = counts.get(place) ?? 0;
    counts.set(place, before + 1);
    twins.set(folder.key, before);
  }
  return twins;
}

const nameOf = ({ name }: FoundFolder): string => lineOf(name) ?? say('waysIn.folder');

/** The folders from the top down to this one; a circle is cut where it comes round. */
function pathTo(folder: FoundFolder | undefined, byKey: ReadonlyMap<string, FoundFolder>): FoundFolder[] {
  const path: FoundFolder[] = [];
  const seen = new Set<string>();
  for (let at = folder; at; at = at.parent === undefined ? undefined : byKey.get(at.parent)) {
    if (seen.has(at.key) || path.length >= DEEPEST) return folder ? [folder] : [];
    seen.add(at.key);
    path.unshift(at);
  }
  return path;
}
