import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import { act } from './act.ts';
import { database } from './database.ts';
import { shownName } from './naming.ts';

/** What a teacher says of a saved search. */
export type SearchDraft = Pick<SavedSearch, 'name' | 'place' | 'competency' | 'query'>;

/** Keeps a search. Returns its id. */
export const saveSearch = (draft: SearchDraft) =>
  act({ key: 'history.savedSearch', params: { name: shownName(draft.name) } }, ['savedSearches'], async (changes) => {
    const id = systemSource.newId();
    await changes.add('savedSearches', [{ id, ...changes.stamp, ...draft }]);
    return id;
  });

const named = (key: 'history.editedSearch' | 'history.deletedSearch', id: Id) => async () =>
  ({ key, params: { name: shownName((await database.savedSearches.get(id))?.name ?? '') } }) as const;

/** Calls a saved search otherwise, or has it look for something else. */
export const editSearch = (id: Id, patch: Partial<Pick<SavedSearch, 'name' | 'query'>>) =>
  act(named('history.editedSearch', id), ['savedSearches'], (changes) =>
    changes.edit('savedSearches', [id], (row) => ({ ...row, ...patch })),
  );

/** Deletes a saved search; what it found stays where it is. */
export const deleteSearch = (id: Id) =>
  act(named('history.deletedSearch', id), ['savedSearches'], (changes) => changes.remove('savedSearches', [id]));
