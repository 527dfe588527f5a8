import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import { linkStandings } from '../../../model/link-check.ts';
import { kinds } from '../../../model/resource.ts';
import { marks } from '../../../search/columns/columns.ts';
import type { FacetCounts } from '../../../search/columns/counts.ts';
import type { Filter } from '../../../search/filter.ts';
import { fold } from '../../../search/fold.ts';
import type { ShownFacet } from './filtering.ts';

/** A value of a facet, and how many there would be with it. */
export interface Counted {
  value: string;
  count: number;
}

/** The values that stand in the panel even where none has them, in an order of their own. */
function standing(facet: ShownFacet, frameworks: Frameworks | undefined): readonly string[] {
  if (facet === 'competency') return frameworks?.competencies.map(({ id }) => id) ?? [];
  if (facet === 'kind') return kinds;
  if (facet === 'link') return linkStandings;
  return facet === 'mark' ? marks : [];
}

/**
 * The values of a facet: those that something is asked of first, then the commonest. Those that always stand there keep their places: what
 * moves away under the mouse is pressed by mistake.
 * @param deep sub-statements of competencies as well, which are too many to stand there unasked
 */
export function valuesOfFacet(
  facet: ShownFacet,
  filter: Filter,
  counts: FacetCounts,
  frameworks: Frameworks | undefined,
  deep: boolean,
): Counted[] {
  const asked = [...(filter.chosen?.[facet] ?? []), ...(filter.without?.[facet] ?? [])];
  const always = standing(facet, frameworks);
  const isShown = (value: string) =>
    deep || facet !== 'competency' || frameworks?.byId.get(value)?.parent === undefined;
  const commonest = counts.commonest().map(([value]) => value);
  const placed = new Set(always.filter(isShown));
  const first = asked.filter((value) => !placed.has(value));
  return [...new Set([...first, ...placed, ...commonest.filter(isShown)])].map((value) => ({
    value,
    count: counts.get(value),
  }));
}

/** The values that are called so, or nearly: those that begin so first. */
export function found(values: readonly Counted[], typed: string, nameOf: (value: string) => string): Counted[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [...values];
  const [beginning, holding]: [Counted[], Counted[]] = [[], []];
  for (const each of values) {
    const name = fold(nameOf(each.value));
    if (name.startsWith(wanted)) beginning.push(each);
    else if (name.includes(wanted)) holding.push(each);
  }
  return [...beginning, ...holding];
}

/** How many values of a facet something is asked of. */
export const askedOf = (facet: ShownFacet, { chosen, without }: Filter): number =>
  (chosen?.[facet]?.length ?? 0) + (without?.[facet]?.length ?? 0);
