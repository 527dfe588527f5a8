import { useMemo } from 'react';
import { licenceName } from '../model/licence-name.ts';
import type { FacetName, Mark } from '../search/columns/columns.ts';
import { commonestFirst } from '../search/columns/counts.ts';
import type { Named, Names } from '../search/typed-filters.ts';
import { sayLanguage } from '../words/language-name.ts';
import { say } from '../words/say.ts';
import { useCurators } from './records.ts';
import { useCatalogue } from './use-catalogue.ts';
import { type Collections, useCollections } from './use-collections.ts';
import { type Frameworks, useFrameworks } from './use-frameworks.ts';

/** Facets whose values are words of the library, and what each is called. */
const SPELT = {
  tag: (value) => value,
  kind: (value) => say(`common.kind_${value as 'page'}`),
  type: (value) => value,
  level: (value) => value,
  language: sayLanguage,
  license: licenceName,
  author: (value) => value,
  publisher: (value) => value,
} as const satisfies { [Name in FacetName]?: (value: string) => string };

const present = (...names: (string | undefined)[]): string[] =>
  [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];

type Curators = NonNullable<ReturnType<typeof useCurators>>;

const collectionNames = ({ all }: Collections): Named[] =>
  all.map(({ id, name }) => ({ value: id, names: present(name) }));

/** Those that chips show come first, sub-statements and what was put away after them. */
const competencyNames = ({ competencies, byId }: Frameworks): Named[] =>
  [...new Map([...competencies.map((row) => [row.id, row] as const), ...byId]).values()].map(
    ({ id, name, shortName, code }) => ({ value: id, names: present(shortName, name, code) }),
  );

const curatorNames = (curators: Curators): Named[] =>
  [...curators.values()].map(({ id, name }) => ({ value: id, names: present(name) }));

/** What can be typed for the values of each facet; undefined while it loads. The first name is the one to show. */
export function useNames(): Names | undefined {
  const facets = useCatalogue()?.columns.facets;
  const collections = useCollections();
  const frameworks = useFrameworks();
  const curators = useCurators();
  return useMemo(() => {
    if (!facets || !collections || !frameworks || !curators) return undefined;
    const spelt = Object.entries(SPELT).map(([facet, nameOf]): [string, Named[]] => [
      facet,
      commonestFirst(facets[facet as keyof typeof SPELT]).map((value) => ({
        value,
        names: present(nameOf(value), value),
      })),
    ]);
    return {
      ...(Object.fromEntries(spelt) as Names),
      collection: collectionNames(collections),
      competency: competencyNames(frameworks),
      curator: curatorNames(curators),
    };
  }, [facets, collections, frameworks, curators]);
}

/** Says what a value of a facet is called on screen. */
export function useNameOf(): (facet: FacetName, value: string) => string {
  const collections = useCollections();
  const frameworks = useFrameworks();
  const curators = useCurators();
  return useMemo(() => {
    const named: { [Name in FacetName]?: (value: string) => string } = {
      ...SPELT,
      collection: (id) => collections?.byId.get(id)?.name || say('common.untitled'),
      curator: (id) => curators?.get(id)?.name || say('common.nameless'),
      mark: (mark) => say(`filter.mark_${mark as Mark}`),
      competency: (id) => {
        const competency = frameworks?.byId.get(id);
        return competency?.shortName || competency?.name || say('library.competency');
      },
    };
    return (facet, value) => named[facet]?.(value) ?? value;
  }, [collections, frameworks, curators]);
}
