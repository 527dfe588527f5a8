import { useLiveQuery } from 'dexie-react-hooks';
import type { Row } from '../search/row.ts';
import { toRows } from '../search/rows.ts';
import { readLists } from '../storage/reads.ts';

/** All rows of the library, whole: for the coverage map alone, which shows every reason. Undefined while they load. */
export const useRows = (): Row[] | undefined => useLiveQuery(async () => toRows(await readLists()));
