import type { FacetName } from './columns/columns.ts';
import { choose, type Filter, leaveOut } from './filter.ts';
import { fold } from './fold.ts';
import type { FilterName, TypedFilter } from './query.ts';

/** A value of a facet and what people call it; the first name is the one to show. */
export interface Named {
  value: string;
  names: readonly string[];
}

const folded = new WeakMap<Named, readonly string[]>();

/** What a value is called, folded once for as long as it is known. */
export function foldedNames(named: Named): readonly string[] {
  const known = folded.get(named);
  if (known) return known;
  const made = named.names.map(fold);
  folded.set(named, made);
  return made;
}

/** What can be typed for the values of each facet; of equally good ones the first is preferred. */
export type Names = { readonly [Name in FacetName]?: readonly Named[] };

/** Where the value of a typed filter is looked for, the first place that knows it counts. */
const facetsOf: Record<Exclude<FilterName, 'before' | 'after'>, readonly FacetName[]> = {
  tag: ['tag'],
  competency: ['competency'],
  in: ['collection'],
  kind: ['kind', 'type'],
  by: ['author', 'publisher', 'curator'],
  level: ['level'],
  language: ['language'],
  licence: ['license'],
  link: ['link'],
};

/** The facets in which the value of a typed filter is looked for; none for a date. */
export const facetsOfFilter = (name: FilterName): readonly FacetName[] =>
  name === 'before' || name === 'after' ? [] : facetsOf[name];

/** A value that a typed filter stands for. */
export interface Resolved {
  facet: FacetName;
  value: string;
}

/** The value that a word stands for: called so, or the only one whose name begins so; undefined where there is none. */
export function resolve(name: keyof typeof facetsOf, word: string, names: Names): Resolved | undefined {
  const wanted = fold(word);
  const called = (matches: (label: string) => boolean): { facet: FacetName; named: Named }[] =>
    facetsOf[name].flatMap((facet) =>
      (names[facet] ?? []).filter((named) => foldedNames(named).some(matches)).map((named) => ({ facet, named })),
    );
  const beginning = called((label) => label.startsWith(wanted));
  const exact = called((label) => label === wanted);
  // A kind and a type, an author and a publisher may be called the same: the place that is looked at first counts.
  const [only, another] = new Set(beginning.map(({ named }) => foldedNames(named)[0]));
  const [meant] = exact.length > 0 ? exact : only !== undefined && another === undefined ? beginning : [];
  return meant && { facet: meant.facet, value: meant.named.value };
}

const DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** Whether a word may still become a date as it is typed on. */
export const mayBecomeDate = (text: string): boolean =>
  /^\d{0,4}$|^\d{4}-\d{0,2}$|^\d{4}-\d{1,2}-\d{0,2}$/.test(fold(text));

/** The instant at which a year, month or day (2026, 2026-03, 2026-03-24, ٢٠٢٦) begins on this machine; undefined for other words. */
export function beginningOf(text: string): number | undefined {
  const [, year, month = '1', day = '1'] = DAY.exec(fold(text)) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  // The 31st of a short month would become the first of the next.
  return date.getMonth() === Number(month) - 1 && date.getDate() === Number(day) ? date.getTime() : undefined;
}

/** What typed filters ask, joined to what was chosen otherwise; those that stand for nothing known are told, and ask nothing. */
export function joinTyped(
  filter: Filter,
  typed: readonly TypedFilter[],
  names: Names,
): { filter: Filter; unknown: TypedFilter[] } {
  let joined = filter;
  const unknown: TypedFilter[] = [];
  for (const each of typed) {
    const next =
      each.name === 'before' || each.name === 'after' ? withDate(joined, each) : withValue(joined, each, names);
    if (next) joined = next;
    else unknown.push(each);
  }
  return { filter: joined, unknown };
}

function withDate(filter: Filter, { name, value, not }: TypedFilter): Filter | undefined {
  const instant = beginningOf(value);
  if (instant === undefined) return undefined;
  // What was not saved before a day was saved on it or later, and the other way round.
  return (name === 'before') !== not
    ? { ...filter, before: Math.min(filter.before ?? Infinity, instant) }
    : { ...filter, from: Math.max(filter.from ?? -Infinity, instant) };
}

function withValue(filter: Filter, { name, value, not }: TypedFilter, names: Names): Filter | undefined {
  if (name === 'before' || name === 'after') return undefined;
  const meant = resolve(name, value, names);
  if (!meant) return undefined;
  return (not ? leaveOut : choose)(filter, meant.facet, meant.value);
}
