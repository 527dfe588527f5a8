import type { Id } from '../model/identity.ts';
import { bestFirst, type DifferingField, fieldsToMerge, withTaken } from '../model/merge-resources.ts';
import type { Resource } from '../model/resource.ts';
import { type Acted, act } from './act.ts';
import type { Changes } from './changes.ts';
import { database } from './database.ts';
import { DEPENDENT_TABLES } from './dependents.ts';
import { inPieces, type Watching } from './long-work.ts';
import { groundOf, rowsPointingTo, UNDER_ITS_ID } from './many-rows.ts';
import { moveHanging } from './move-hanging.ts';
import { moveEvidence, movePlaces } from './move-places.ts';
import { naming } from './naming.ts';
import { takeOverThumbnails } from './thumbnails.ts';

const TABLES = ['resources', 'collections', ...UNDER_ITS_ID, ...DEPENDENT_TABLES] as const;

/** So many merges are done between two pauses: each moves rows of seven tables. */
const MERGES = 50;

/** Which of some resources is kept, and what becomes of its fields; the others go into it. */
interface Merge {
  kept: Resource;
  others: readonly Resource[];
  fields: readonly DifferingField[];
}

/**
 * Merges resources into one of them: what was said of the others, what was marked in them and where they stand goes to it; they themselves go to the
 * trash.
 * @param fields the fields as the teacher chose them
 * @returns as the result: which went into which
 */
export const mergeResources = (keep: Id, others: readonly Id[], fields: readonly DifferingField[]) =>
  act(
    naming('resources', [keep], { key: 'history.merged', params: { count: others.length } }, 'history.mergedOne'),
    [...TABLES],
    async (changes) => {
      const [kept] = await changes.read('resources', [keep]);
      if (!kept) return new Map<Id, Id>();
      return mergeAll(changes, [{ kept, others: await changes.read('resources', [...others]), fields }]);
    },
  ).then(withThumbnails);

/** Merges each group of resources into the one of them that it makes most sense to keep, all as one action. */
export const mergeGroups = (groups: readonly (readonly Id[])[], watching: Watching = {}) =>
  act(
    { key: 'history.merged', params: { count: groups.reduce((sum, ids) => sum + ids.length - 1, 0) } },
    [...TABLES],
    async (changes) => {
      const merges: Merge[] = [];
      const said = await countHanging(groups.flat());
      await inPieces(groups, async (piece) => {
        const rows = new Map((await changes.read('resources', piece.flat())).map((row) => [row.id, row]));
        for (const ids of piece) {
          const there = ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
          const [kept, ...others] = bestFirst(there, (id) => said.get(id) ?? 0);
          if (kept) merges.push({ kept, others, fields: fieldsToMerge([kept, ...others]).differing });
        }
      });
      return mergeAll(changes, merges, watching);
    },
  ).then(withThumbnails);

/** Pictures are no part of an action: they follow it. */
async function withThumbnails(acted: Acted<Map<Id, Id>>): Promise<Acted<Map<Id, Id>>> {
  await takeOverThumbnails(acted.result);
  return acted;
}

/** How many excerpts, claims, feedback and uses hang on each of these resources themselves. */
async function countHanging(resources: readonly Id[]): Promise<Map<Id, number>> {
  const counts = new Map<Id, number>();
  for (const table of DEPENDENT_TABLES)
    for (const row of await rowsPointingTo(database, table, resources)) {
      const on = groundOf(row);
      counts.set(on, (counts.get(on) ?? 0) + 1);
    }
  return counts;
}

async function mergeAll(changes: Changes, merges: readonly Merge[], watching?: Watching): Promise<Map<Id, Id>> {
  const into = new Map(merges.flatMap(({ kept, others }) => others.map(({ id }) => [id, kept.id] as const)));
  const marked = new Map<Id, Id>();
  await inPieces(
    merges,
    async (piece) => {
      const some = new Map(piece.flatMap(({ kept, others }) => others.map(({ id }) => [id, kept.id] as const)));
      for (const [excerpt, other] of await moveHanging(changes, some)) marked.set(excerpt, other);
      await writeMerged(changes, piece);
    },
    watching,
    MERGES,
  );
  await moveEvidence(changes, marked);
  await movePlaces(changes, into);
  return into;
}

async function writeMerged(changes: Changes, merges: readonly Merge[]): Promise<void> {
  const kept = new Map(merges.map((merge) => [merge.kept.id, merge]));
  await changes.edit('resources', [...kept.keys()], (row) => withTaken(row, kept.get(row.id)?.fields ?? []));
  const others = merges.flatMap((merge) => merge.others.map(({ id }) => id));
  await changes.edit('resources', others, (row) => ({ ...row, dateTrashed: changes.stamp.dateChanged }));
}
