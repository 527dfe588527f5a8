import type { Alignment } from '../model/alignment.ts';
import type { Collection } from '../model/collection.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import type { StoredName } from '../model/library.ts';
import { resourcesOf } from '../model/parts.ts';
import type { Use } from '../model/use.ts';
import type { Database } from './database.ts';

/**
 * What one action changed, as far as lists and search show it. It is written in the action's own transaction, so that whoever keeps a
 * projection of the library knows which rows to read again.
 */
export interface Touched {
  number: number;
  /** Resources that changed themselves, or whose excerpts, uses or collections did. */
  resources: Id[];
  /** What changed claims point to: resources or excerpts. */
  targets: Id[];
  collections: Id[];
  /** Resources whose saved text or transcript changed. */
  texts: Id[];
}

/** Notes a row as it was before a change and as it is after it; null where there is none. */
export type Touch = (table: StoredName, before: object | null, after: object | null) => void;

/** Gathers what an action touches, from the rows that it writes: nothing is read for it. */
export function gatherTouched(): { touch: Touch; write(database: Database): Promise<void> } {
  const resources = new Set<Id>();
  const targets = new Set<Id>();
  const collections = new Set<Id>();
  const texts = new Set<Id>();
  const each: { [Name in StoredName]?: (row: object) => unknown } = {
    resources: (row) => resources.add((row as { id: Id }).id),
    savedTexts: (row) => texts.add((row as { id: Id }).id),
    transcripts: (row) => texts.add((row as { id: Id }).id),
    alignments: (row) => targets.add((row as Alignment).target),
    excerpts: (row) => resources.add((row as Excerpt).resource),
    uses: (row) => resources.add((row as Use).resource),
  };
  const touch: Touch = (table, before, after) => {
    if (table === 'collections') {
      const moved = placesChanged(before as Collection | null, after as Collection | null);
      for (const id of moved) resources.add(id);
      const known = (before ?? after) as Collection | null;
      if (known && moved.size > 0) collections.add(known.id);
      return;
    }
    for (const row of [before, after]) if (row) each[table]?.(row);
  };
  const write = async (database: Database) => {
    if (resources.size + targets.size + collections.size + texts.size === 0) return;
    await database.touched.add({
      resources: [...resources],
      targets: [...targets],
      collections: [...collections],
      texts: [...texts],
    });
  };
  return { touch, write };
}

const shownIn = (row: Collection | null): Set<Id> =>
  new Set(row && row.dateTrashed === undefined ? resourcesOf(row) : []);

/** The resources that a collection held before and holds no longer, or the other way round. */
function placesChanged(before: Collection | null, after: Collection | null): Set<Id> {
  const [was, is] = [shownIn(before), shownIn(after)];
  return new Set([...[...was].filter((id) => !is.has(id)), ...[...is].filter((id) => !was.has(id))]);
}

/** The number of the newest entry; 0 where there is none. */
export const lastTouched = async (database: Database): Promise<number> =>
  (await database.touched.orderBy('number').last())?.number ?? 0;

/** The entries after this one, or undefined where older ones among them were forgotten or the numbers began anew. */
export async function touchedSince(database: Database, seen: number): Promise<Touched[] | undefined> {
  const entries = await database.touched.where('number').aboveOrEqual(seen).toArray();
  if (seen === 0) return entries[0] === undefined || entries[0].number === 1 ? entries : undefined;
  return entries[0]?.number === seen ? entries.slice(1) : undefined;
}

/** So many entries are kept for windows that have not read them yet. */
const KEPT = 500;

/** Forgets entries that everyone has read. */
export const forgetTouched = (database: Database, stamp: number): Promise<unknown> =>
  database.touched
    .where('number')
    .below(stamp - KEPT)
    .delete();
