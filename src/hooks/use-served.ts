import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Served } from '../search/coverage.ts';
import { servedIn } from '../search/coverage-rows.ts';
import { readClaims } from '../storage/reads.ts';
import { useCatalogue } from './use-catalogue.ts';

/** The resources of the library with the claims on each, for the coverage map alone, which shows every reason. Undefined while they load. */
export function useServed(): Served[] | undefined {
  const columns = useCatalogue()?.columns;
  const claims = useLiveQuery(readClaims);
  return useMemo(() => columns && claims && servedIn(columns, claims), [columns, claims]);
}
