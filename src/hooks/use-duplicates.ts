import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../model/identity.ts';
import { inSlices, unlessAborted } from '../model/slices.ts';
import { rowsById } from '../search/columns/columns.ts';
import { valuesAt } from '../search/columns/values-at.ts';
import { type AlikeResources, findDuplicates } from '../search/duplicates.ts';
import { type Details, readAddresses, readDetails } from '../storage/reads.ts';
import { changeSettings } from '../storage/settings.ts';
import { useSettings } from './records.ts';
import { useCatalogue } from './use-catalogue.ts';

/** What was found so far: nothing yet while `groups` is undefined. */
export interface Duplicates {
  groups: readonly AlikeResources[] | undefined;
  /** How much of the library was looked through, from 0 to 1. */
  looked: number;
  stopped: boolean;
  stop(): void;
  again(): void;
}

const NONE: readonly Id[][] = [];

/** Looks through the library for resources that may be one, in slices, and again after each change; what was found before stays meanwhile. */
export function useDuplicates(): Duplicates {
  const columns = useCatalogue()?.columns;
  const addresses = useLiveQuery(readAddresses);
  const settings = useSettings();
  const apart = settings && (settings.resourcesToldApart ?? NONE);
  const [groups, setGroups] = useState<readonly AlikeResources[] | undefined>(undefined);
  const [looked, setLooked] = useState(0);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (!columns || !addresses || !apart || stopped) return;
    const away = new AbortController();
    void inSlices(findDuplicates(columns, addresses, apart), { signal: away.signal, onProgress: setLooked }).then(
      setGroups,
      unlessAborted(away.signal),
    );
    return () => away.abort();
  }, [columns, addresses, apart, stopped]);
  return { groups, looked, stopped, stop: () => setStopped(true), again: () => setStopped(false) };
}

/** A resource among others that look like it: what was said of it, and where it stands. */
export interface AlikeDetails extends Details {
  collections: readonly Id[];
}

/** What is shown of resources that look alike, by id; undefined while it is read. */
export function useAlikeDetails(ids: readonly Id[]): ReadonlyMap<Id, AlikeDetails> | undefined {
  const columns = useCatalogue()?.columns;
  const details = useLiveQuery(() => readDetails([...ids], true), [ids.join()]);
  return useMemo(() => {
    if (!columns || !details) return undefined;
    const rows = rowsById(columns);
    return new Map(
      [...details].map(([id, each]) => [
        id,
        { ...each, collections: valuesAt(columns.facets.collection, rows.get(id) ?? -1) },
      ]),
    );
  }, [columns, details]);
}

/** Remembers on this machine that resources are not the same. */
export const tellResourcesApart = (ids: readonly Id[]): Promise<void> =>
  changeSettings(({ resourcesToldApart = [] }) => ({ resourcesToldApart: [...resourcesToldApart, [...ids]] }));

/** Forgets that resources are not the same. */
export const forgetToldApart = (ids: readonly Id[]): Promise<void> =>
  changeSettings(({ resourcesToldApart = [] }) => ({
    resourcesToldApart: resourcesToldApart.filter((group) => group.join() !== ids.join()),
  }));
