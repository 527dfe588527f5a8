import type { Strength } from '../../../model/alignment.ts';
import { type FacetName, facetNames } from '../../../search/columns/columns.ts';
import type { Chosen, Filter } from '../../../search/filter.ts';
import { beginningOf } from '../../../search/typed-filters.ts';

const URN = 'urn:uuid:';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Facets whose values are ids: they stand in an address without what all ids begin with. */
const byId: ReadonlySet<FacetName> = new Set(['competency', 'collection', 'curator']);

const NOT = '-';
const own: ReadonlySet<string> = new Set([
  ...['q', 'in', 'strength', 'from', 'before'],
  ...facetNames.flatMap((name) => [name, NOT + name]),
]);

const short = (facet: FacetName, value: string): string => {
  const bare = value.startsWith(URN) ? value.slice(URN.length) : value;
  return byId.has(facet) && UUID.test(bare) ? bare : value;
};
const long = (facet: FacetName, value: string): string => (byId.has(facet) && UUID.test(value) ? URN + value : value);

/** An instant as it stands in an address: the day that begins with it on this machine, else to the millisecond. */
function sayInstant(instant: number): string {
  const date = new Date(instant);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  const asDay = `${year}-${month}-${day}`;
  return beginningOf(asDay) === instant ? asDay : date.toISOString();
}

const readInstant = (text: string | null): number | undefined => {
  if (text === null) return undefined;
  const instant = beginningOf(text) ?? Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
};

/**
 * A filter as the part of an address after the question mark; '' for one that asks nothing.
 * @param present what stands there now: what in it is no filter is kept
 */
export function queryOf(filter: Filter, present = ''): string {
  const query = new URLSearchParams(present);
  for (const name of own) query.delete(name);
  if (filter.text) query.set('q', filter.text);
  if (filter.texts) query.set('in', 'texts');
  for (const facet of facetNames) {
    for (const value of filter.chosen?.[facet] ?? []) query.append(facet, short(facet, value));
    for (const value of filter.without?.[facet] ?? []) query.append(NOT + facet, short(facet, value));
  }
  if (filter.strength !== undefined) query.set('strength', String(filter.strength));
  if (filter.from !== undefined) query.set('from', sayInstant(filter.from));
  if (filter.before !== undefined) query.set('before', sayInstant(filter.before));
  return query.toString();
}

/** The filter that stands in an address; what nobody can make sense of asks nothing. */
export function filterOf(query: string): Filter {
  const asked = new URLSearchParams(query);
  const valuesOf = (sign: string): Chosen =>
    Object.fromEntries(
      facetNames.flatMap((facet) => {
        const values = asked.getAll(sign + facet).map((value) => long(facet, value));
        return values.length === 0 ? [] : [[facet, [...new Set(values)]]];
      }),
    );
  const [chosen, without] = [valuesOf(''), valuesOf(NOT)];
  const text = asked.get('q') ?? '';
  const strength = asked.get('strength') ?? '';
  const [from, before] = [readInstant(asked.get('from')), readInstant(asked.get('before'))];
  return {
    ...(text === '' ? {} : { text }),
    ...(asked.get('in') === 'texts' ? { texts: true } : {}),
    ...(Object.keys(chosen).length === 0 ? {} : { chosen }),
    ...(Object.keys(without).length === 0 ? {} : { without }),
    ...(/^[123]$/.test(strength) ? { strength: Number(strength) as Strength } : {}),
    ...(from === undefined ? {} : { from }),
    ...(before === undefined ? {} : { before }),
  };
}
