import type { Sentence } from '../words/say.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { inPieces, type Watching } from './long-work.ts';

/** Changes the tags of the whole library, the trash among it, as one action. Resources that keep their tags are not written. */
const retagAll = (label: Sentence, change: ReadonlyMap<string, string | undefined>, watching?: Watching) =>
  act(label, ['resources'], async (changes) => {
    const ids = await database.resources.toCollection().primaryKeys();
    let count = 0;
    await inPieces(
      ids,
      async (piece) => {
        count += await changes.edit('resources', piece, (row) => {
          if (!row.keywords?.some((tag) => change.has(tag))) return row;
          const tags = row.keywords.map((tag) => (change.has(tag) ? change.get(tag) : tag));
          return { ...row, keywords: [...new Set(tags.filter((tag) => tag !== undefined))] };
        });
      },
      watching,
    );
    return count;
  });

/** Gives a tag another name everywhere; where another tag has that name, the two become one. */
export const renameTag = (from: string, to: string, watching?: Watching) =>
  retagAll({ key: 'history.renamedTag', params: { from, to } }, new Map([[from, to]]), watching);

/** Puts one tag in the place of several. */
export const mergeTags = (tags: readonly string[], to: string, watching?: Watching) => {
  const others = tags.filter((tag) => tag !== to);
  return retagAll(
    { key: 'history.mergedTags', params: { count: others.length, to } },
    new Map(others.map((tag) => [tag, to])),
    watching,
  );
};

/** Takes tags off everything. */
export const deleteTags = (tags: readonly string[], watching?: Watching) =>
  retagAll(
    { key: 'history.deletedTags', params: { count: tags.length } },
    new Map(tags.map((tag) => [tag, undefined])),
    watching,
  );
