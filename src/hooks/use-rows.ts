import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext } from 'react';
import type { Row } from '../search/row.ts';
import { toRows } from '../search/rows.ts';
import { readLists } from '../storage/reads.ts';

const RowsContext = createContext<Row[] | undefined>(undefined);

/** Puts the library's rows at hand for all below it: read once for navigation, list and counts together. */
export const RowsProvider = RowsContext.Provider;

/** Reads the library's rows and keeps them live; for the one place that provides them. */
export const useLiveRows = (): Row[] | undefined => useLiveQuery(async () => toRows(await readLists()));

/** The library's rows; undefined while they load. */
export const useRows = (): Row[] | undefined => useContext(RowsContext);
