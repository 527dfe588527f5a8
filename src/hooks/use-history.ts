import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../storage/database.ts';
import { type Action, recentActions } from '../storage/history.ts';
import { readLastChange } from '../storage/reads.ts';

/** Changes with every action, undo and redo: for what has to be made anew then. */
export const useLastChange = (): string | undefined => useLiveQuery(() => readLastChange());

/** The last actions, newest first; undefined while they load. */
export const useHistory = (): Action[] | undefined => useLiveQuery(() => recentActions(database));
