import type { Id } from '../model/identity.ts';
import { emptyLibrary, type Library, tableNames } from '../model/library.ts';
import { readJson } from './read-json.ts';
import type { Reading } from './reading.ts';

/** What two teachers had in common when they last heard of each other. */
export interface Base {
  library: Library;
  /** When that was, an instant. */
  date: string;
}

/** A bundle that went out or came in before. */
export interface Earlier {
  dateCreated: string;
  json: string;
}

/**
 * The base of a merge: of each record what the newest of the earlier bundles says that has it, since a bundle rarely has all.
 * @param earlier the bundles that both sides know, the oldest first
 * @returns undefined where there is none: then nobody can tell who changed what
 */
export function baseOf(earlier: readonly { dateCreated: string; library: Library }[]): Base | undefined {
  const newest = earlier.at(-1);
  if (!newest) return undefined;
  if (earlier.length === 1) return { library: newest.library, date: newest.dateCreated };
  const library = emptyLibrary();
  for (const table of tableNames) {
    const rows = new Map(earlier.flatMap((one) => one.library[table].map((row) => [row.id, row])));
    Object.assign(library, { [table]: [...rows.values()] });
  }
  return { library, date: newest.dateCreated };
}

/** What is in a bundle only to be spoken of says nothing of itself, also later. */
function without(library: Library, ground: ReadonlySet<Id>): Library {
  const rows = tableNames.map((table) => [table, library[table].filter(({ id }) => !ground.has(id))]);
  return Object.fromEntries(rows) as Library;
}

/**
 * Finds the base for a bundle.
 * @param recall the bundles kept here that it is based on, the oldest first
 * @throws the signal's reason where it is wanted no longer
 */
export async function readBase(
  { header: { id, basedOn = [] }, library: theirs }: Pick<Reading, 'header' | 'library'>,
  recall: (id: Id, basedOn: readonly Id[], holds: readonly Id[]) => Promise<Earlier[]>,
  signal?: AbortSignal,
): Promise<Base | undefined> {
  if (id === undefined) return undefined;
  const earlier: { dateCreated: string; library: Library }[] = [];
  const holds = [...theirs.collections, ...theirs.resources].map((row) => row.id);
  for (const { dateCreated, json } of await recall(id, basedOn, holds)) {
    const { library, ground } = await readJson(json, signal ? { signal } : {});
    earlier.push({ dateCreated, library: ground ? without(library, ground) : library });
  }
  return baseOf(earlier);
}
