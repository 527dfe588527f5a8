import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../src/storage/database.ts';
import { deleteSearch, editSearch, saveSearch } from '../../src/storage/saved-search-actions.ts';
import { redoLast, undo, undoLast } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

const draft = { name: 'Videos about water', place: 'all', query: 'q=water&kind=video' } as const;

describe('A saved search', () => {
  beforeEach(freshLibrary);

  it('is kept with its place, its words and its filters', async () => {
    const { result } = await saveSearch(draft);
    expect(await database.savedSearches.get(result)).toMatchObject({ id: result, ...draft });
  });

  it('comes back under its name when its deletion is undone, and goes again when that is done again', async () => {
    const { result } = await saveSearch(draft);
    const { action } = await deleteSearch(result);
    expect(await database.savedSearches.count()).toBe(0);
    expect(await undo(action ?? 0)).toMatchObject({ done: true });
    expect(await database.savedSearches.get(result)).toMatchObject(draft);
    expect(await redoLast()).toMatchObject({ done: true });
    expect(await database.savedSearches.count()).toBe(0);
  });

  it('looks for what it looked for before when a change of it is undone', async () => {
    const { result } = await saveSearch(draft);
    await editSearch(result, { query: 'q=rivers' });
    await undoLast();
    expect((await database.savedSearches.get(result))?.query).toBe(draft.query);
  });

  it('is told in History by its name', async () => {
    const { result } = await saveSearch(draft);
    await deleteSearch(result);
    const labels = (await database.actions.toArray()).map(({ label }) => label);
    expect(labels).toEqual([
      { key: 'history.savedSearch', params: { name: draft.name } },
      { key: 'history.deletedSearch', params: { name: draft.name } },
    ]);
  });
});
