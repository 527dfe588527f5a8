import { createContext, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Competency } from '../model/framework.ts';
import type { Id } from '../model/identity.ts';
import type { FacetName } from '../search/columns/columns.ts';
import { countPlaces, countTags, type FacetCounts, type PlaceCounts } from '../search/columns/counts.ts';
import { raiseClaims } from '../search/columns/raise.ts';
import { type CountedValue, countAll } from '../search/columns/values-at.ts';
import { Catalogue } from '../storage/catalogue/catalogue.ts';
import type { CatalogueState } from '../storage/catalogue/state.ts';
import { useFrameworks } from './use-frameworks.ts';

/** The library as lists, counts and search see it. Claims on sub-statements count for the competencies above them too. */
export interface LiveCatalogue extends CatalogueState {
  competencies: ReadonlyMap<Id, Competency>;
}

const CatalogueContext = createContext<LiveCatalogue | undefined>(undefined);

/** Puts the library's catalogue at hand for all below it: opened once for navigation, list and counts together. */
export const CatalogueProvider = CatalogueContext.Provider;

/**
 * Opens the catalogue and keeps it in step; for the one place that provides it. What is stored of it is read while the page is still being
 * drawn for the first time.
 * @param prepared settles when the database is open
 */
export function useOpenedCatalogue(prepared: Promise<unknown>): Catalogue {
  const [opened] = useState(() => new Catalogue());
  useEffect(() => {
    let [stop, isGone] = [() => {}, false];
    prepared.then(
      () => {
        if (!isGone) stop = opened.start();
      },
      // Whoever draws the page says that the database cannot be opened.
      () => {},
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [opened, prepared]);
  return opened;
}

/** The state of an opened catalogue, live; undefined while it is being opened. Where it cannot be, the error is thrown to the screen around it. */
export function useLiveCatalogue(opened: Catalogue): LiveCatalogue | undefined {
  const subscribe = useCallback((listener: () => void) => opened.subscribe(listener), [opened]);
  const failure = useSyncExternalStore(subscribe, () => opened.failure);
  if (failure !== undefined) throw failure;
  const state = useSyncExternalStore(subscribe, () => opened.state);
  const competencies = useFrameworks()?.byId;
  const { columns } = state ?? {};
  const raised = useMemo(() => columns && competencies && raiseClaims(columns, competencies), [columns, competencies]);
  return useMemo(
    () => (state && raised && competencies ? { ...state, columns: raised, competencies } : undefined),
    [state, raised, competencies],
  );
}

/** The library as lists, counts and search see it; undefined while it is being opened. */
export const useCatalogue = (): LiveCatalogue | undefined => useContext(CatalogueContext);

/** The numbers beside the places of the navigation; undefined while they are counted. */
export function useCounts(): PlaceCounts | undefined {
  const columns = useCatalogue()?.columns;
  return useMemo(() => columns && countPlaces(columns), [columns]);
}

/** How many resources are listed where a tag is chosen, by tag; undefined while they are counted. */
export function useTagCounts(): Pick<FacetCounts, 'get'> | undefined {
  const columns = useCatalogue()?.columns;
  return useMemo(() => columns && countTags(columns), [columns]);
}

/** All values of a facet, the commonest first; what only things in the trash have counts 0. */
export function useAllValues(facet: FacetName): CountedValue[] {
  const columns = useCatalogue()?.columns;
  return useMemo(() => (columns ? countAll(columns, facet) : []), [columns, facet]);
}

/** The values of a facet that are in use, the commonest first, for completing. What lies in the trash uses none. */
export function useKnownValues(facet: FacetName): CountedValue[] {
  const all = useAllValues(facet);
  return useMemo(() => all.filter(({ count }) => count > 0), [all]);
}
