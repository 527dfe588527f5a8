import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Standing } from '../model/sentinel.ts';
import { database } from '../storage/database.ts';
import { lastTouched } from '../storage/touched.ts';
import { useCatalogue, useCounts } from './use-catalogue.ts';

/** How the library stands now; undefined while it is being opened. */
export function useStanding(): Standing | undefined {
  const counts = useCounts();
  const lastChange = useLiveQuery(() => lastTouched(database));
  return useMemo(
    () => (counts && lastChange !== undefined ? { resources: counts.all + counts.trash, lastChange } : undefined),
    [counts, lastChange],
  );
}

/** How many resources outside the trash were saved after an instant, or how many there are; undefined while that is counted. */
export function useSavedSince(instant: string | undefined): number | undefined {
  const columns = useCatalogue()?.columns;
  return useMemo(() => {
    if (!columns) return undefined;
    const from = instant === undefined ? -Infinity : Date.parse(instant);
    let count = 0;
    for (let row = 0; row < columns.rows; row++) {
      const isThere = columns.gone[row] === 0 && columns.trashed[row] === 0;
      if (isThere && (columns.saved[row] ?? 0) > from) count += 1;
    }
    return count;
  }, [columns, instant]);
}
