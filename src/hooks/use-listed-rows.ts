import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef } from 'react';
import type { Strength } from '../model/alignment.ts';
import type { Id } from '../model/identity.ts';
import type { Resource } from '../model/resource.ts';
import { type FacetName, rowsById } from '../search/columns/columns.ts';
import { claimsOf, countAmong } from '../search/columns/values-at.ts';
import { readResources } from '../storage/reads.ts';
import { type LiveCatalogue, useCatalogue } from './use-catalogue.ts';

/** What a list shows of a resource. */
export interface ListedRow {
  resource: Resource;
  /** The strongest claim on each competency that is no sub-statement. */
  claims: readonly { competency: Id; strength?: Strength }[];
}

/** So many resources that were on screen before are kept, to be shown at once when they come back. */
const KEPT = 400;

const NONE: readonly Resource[] = [];

/** Reads resources for the screen, and keeps them live; those that are gone are left out. Undefined while none of them was read. */
export function useRowsById(ids: readonly Id[]): ReadonlyMap<Id, ListedRow> | undefined {
  const catalogue = useCatalogue();
  const asked = ids.join();
  const read = useLiveQuery(async () => ({ asked, resources: await readResources(asked.split(',')) }), [asked]);
  const kept = useRef(new Map<Id, Resource>());
  return useMemo(() => {
    if (!read) return undefined;
    const known = remember(kept.current, read.asked.split(','), read.resources);
    const rows = asked.split(',').flatMap((id): [Id, ListedRow][] => {
      const resource = known.get(id);
      return resource ? [[id, { resource, claims: topClaims(catalogue, id) }]] : [];
    });
    return rows.length === 0 && read.asked !== asked ? undefined : new Map(rows);
  }, [read, asked, catalogue]);
}

/** Takes in what was read now: of what was asked for, all else is gone. */
function remember(kept: Map<Id, Resource>, asked: readonly Id[], read = NONE): ReadonlyMap<Id, Resource> {
  if (kept.size > KEPT) kept.clear();
  for (const id of asked) kept.delete(id);
  for (const resource of read) kept.set(resource.id, resource);
  return kept;
}

function topClaims(catalogue: LiveCatalogue | undefined, id: Id): ListedRow['claims'] {
  if (!catalogue) return [];
  const row = rowsById(catalogue.columns).get(id);
  if (row === undefined) return [];
  const isTop = (competency: Id) => catalogue.competencies.get(competency)?.parent === undefined;
  return claimsOf(catalogue.columns, row).filter(({ competency }) => isTop(competency));
}

/** The values of a facet among these resources with how many of them have each, the commonest first. */
export function useValuesAmong(facet: FacetName, ids: readonly Id[]): { value: string; count: number }[] {
  const columns = useCatalogue()?.columns;
  return useMemo(() => (columns ? countAmong(columns, facet, ids) : []), [columns, facet, ids]);
}
