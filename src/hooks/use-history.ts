import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../storage/database.ts';
import { type Action, recentActions } from '../storage/history.ts';

/** The last actions, newest first; undefined while they load. */
export const useHistory = (): Action[] | undefined => useLiveQuery(() => recentActions(database));
