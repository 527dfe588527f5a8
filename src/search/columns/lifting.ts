import type { Chosen, Filter } from '../filter.ts';
import { wantsAll } from '../filter.ts';
import type { Columns, FacetName } from './columns.ts';
import { countRows, type Wanted } from './listing.ts';

/** A part of a filter that can be lifted, and how many resources there are without it. */
export interface Liftable {
  part:
    | { what: 'text' | 'strength' | 'saved' }
    | { what: 'chosen' | 'without'; facet: FacetName; values: readonly string[] };
  filter: Filter;
  count: number;
}

/** What could be lifted from a filter, the part that gives most back first. Parts that give nothing back alone are left out. */
export function liftable(columns: Columns, wanted: Wanted): Liftable[] {
  return [...lighter(wanted.filter)]
    .map(({ part, filter }) => ({ part, filter, count: countFor(columns, wanted, part, filter) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

const countFor = (columns: Columns, wanted: Wanted, part: Liftable['part'], filter: Filter): number =>
  countRows(columns, { ...wanted, filter, scores: part.what === 'text' ? undefined : wanted.scores });

function* lighter(filter: Filter): Generator<Pick<Liftable, 'part' | 'filter'>> {
  const { text, strength, from, before, chosen = {}, without = {}, ...rest } = filter;
  const parts = {
    ...(text === undefined ? {} : { text }),
    ...(strength === undefined ? {} : { strength }),
    ...(from === undefined ? {} : { from }),
    ...(before === undefined ? {} : { before }),
    chosen,
    without,
    ...rest,
  };
  const { text: _text, ...noText } = parts;
  const { strength: _strength, ...noStrength } = parts;
  const { from: _from, before: _before, ...noDates } = parts;
  if (text?.trim()) yield { part: { what: 'text' }, filter: noText };
  if (strength !== undefined) yield { part: { what: 'strength' }, filter: noStrength };
  if (from !== undefined || before !== undefined) yield { part: { what: 'saved' }, filter: noDates };
  for (const what of ['chosen', 'without'] as const) {
    for (const [facet, values] of groups(parts[what], what)) {
      const left = (parts[what][facet] ?? []).filter((value) => !values.includes(value));
      yield { part: { what, facet, values }, filter: { ...parts, [what]: { ...parts[what], [facet]: left } } };
    }
  }
}

/** Values that are lifted together: all of a facet where any one satisfies it, else each alone. */
function groups(chosen: Chosen, what: 'chosen' | 'without'): [FacetName, readonly string[]][] {
  return (Object.entries(chosen) as [FacetName, readonly string[]][]).flatMap(([facet, values]) => {
    if (values.length === 0) return [];
    const together = what === 'chosen' && !wantsAll.has(facet);
    return together ? [[facet, values]] : values.map((value): [FacetName, readonly string[]] => [facet, [value]]);
  });
}
