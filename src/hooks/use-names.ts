import { useMemo } from 'react';
import type { FacetName } from '../search/columns/columns.ts';
import type { Named, Names } from '../search/typed-filters.ts';
import { useCurators } from './records.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useCollections } from './use-collections.ts';
import { useFrameworks } from './use-frameworks.ts';

/** Facets whose values are the words themselves. */
const SPELT: readonly FacetName[] = ['tag', 'kind', 'type', 'level', 'language', 'license', 'author', 'publisher'];

const present = (...names: (string | undefined)[]): string[] =>
  names.filter((name) => name !== undefined && name !== '') as string[];

/** What can be typed for the values of each facet; undefined while it loads. */
export function useNames(): Names | undefined {
  const facets = useCatalogue()?.columns.facets;
  const collections = useCollections();
  const frameworks = useFrameworks();
  const curators = useCurators();
  return useMemo(() => {
    if (!facets || !collections || !frameworks || !curators) return undefined;
    const spelt = SPELT.map((facet): [FacetName, Named[]] => [
      facet,
      facets[facet].dictionary.map((value) => ({ value, names: [value] })),
    ]);
    return {
      ...(Object.fromEntries(spelt) as Names),
      collection: collections.all.map(({ id, name }) => ({ value: id, names: present(name) })),
      competency: [...frameworks.byId.values()].map(({ id, name, shortName, code }) => ({
        value: id,
        names: present(shortName, name, code),
      })),
      curator: [...curators.values()].map(({ id, name }) => ({ value: id, names: present(name) })),
    };
  }, [facets, collections, frameworks, curators]);
}
