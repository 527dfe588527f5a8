import { useMemo } from 'react';
import { licenceName } from '../model/licence-name.ts';
import type { LinkStanding } from '../model/link-check.ts';
import type { FacetName, Mark } from '../search/columns/columns.ts';
import { commonestFirst } from '../search/columns/counts.ts';
import { fold } from '../search/fold.ts';
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
  link: (value) => say(`links.standing_${value as LinkStanding}`),
} as const satisfies { [Name in FacetName]?: (value: string) => string };

const present = (...names: (string | undefined)[]): string[] =>
  [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];

type Curators = NonNullable<ReturnType<typeof useCurators>>;

/** Collections that are called alike are told apart by those that they stand in: "Grade 7 › Week 1". */
function collectionNames({ all, byId }: Collections): Named[] {
  const times = Map.groupBy(all, ({ name }) => fold(name));
  return all.map(({ id, name, parent }) => {
    const around = (times.get(fold(name))?.length ?? 0) > 1 ? byId.get(parent ?? '')?.name : undefined;
    return { value: id, names: present(around && `${around} › ${name}`, name) };
  });
}

/** Those that chips show come first, sub-statements and what was put away after them. */
const competencyNames = ({ competencies, byId }: Frameworks): Named[] =>
  [...new Map([...competencies.map((row) => [row.id, row] as const), ...byId]).values()].map(
    ({ id, name, shortName, code }) => ({ value: id, names: present(shortName, name, code) }),
  );

const curatorNames = (curators: Curators): Named[] =>
  [...curators.values()].map(({ id, name }) => ({ value: id, names: present(name) }));

/** An object whose values are made when they are first asked for. */
function whenAsked<Made extends object>(making: { [Key in keyof Made]: () => Made[Key] }): Made {
  const made = {} as Made;
  for (const key of Object.keys(making) as (keyof Made)[]) {
    const keep = (value: Made[keyof Made]) => {
      Object.defineProperty(made, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(made, key, { get: () => keep(making[key]()), enumerable: true, configurable: true });
  }
  return made;
}

/**
 * What can be typed for the values of each facet; undefined while it loads. The first name is the one to show. The values of a facet are
 * put in order when somebody types its name: every edit makes other columns, and few are followed by that.
 */
export function useNames(): Names | undefined {
  const facets = useCatalogue()?.columns.facets;
  const collections = useCollections();
  const frameworks = useFrameworks();
  const curators = useCurators();
  return useMemo(() => {
    if (!facets || !collections || !frameworks || !curators) return undefined;
    const spelt = Object.entries(SPELT).map(([facet, nameOf]) => [
      facet,
      (): Named[] =>
        commonestFirst(facets[facet as keyof typeof SPELT]).map((value) => ({
          value,
          names: present(nameOf(value), value),
        })),
    ]);
    return whenAsked<Names>({
      ...Object.fromEntries(spelt),
      collection: () => collectionNames(collections),
      competency: () => competencyNames(frameworks),
      curator: () => curatorNames(curators),
    });
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
