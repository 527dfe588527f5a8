import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../storage/database.ts';
import { type Action, lastAction, recentActions } from '../storage/history.ts';

/** Changes with every action, undo and redo: for what has to be made anew then. */
export const useLastChange = (): string | undefined =>
  useLiveQuery(async () => {
    const last = await lastAction(database);
    return `${last?.number} ${last?.date} ${last?.undoneBy}`;
  });

/** The last actions, newest first; undefined while they load. */
export const useHistory = (): Action[] | undefined => useLiveQuery(() => recentActions(database));
