import type { Served } from './coverage.ts';

/** What came in one stretch of time. */
export interface Growth {
  /** "2026-11", or "2026" where a stretch is a year. */
  when: string;
  resources: number;
  claims: number;
}

/** More months than this are told by the year: a chart has to be read at a glance. */
const MOST_MONTHS = 36;
const MOST_YEARS = 40;

const monthOf = (instant: string): string => {
  const date = new Date(instant);
  return `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}`;
};

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const yearAt = (number: number): string => String(Math.floor(number / 12)).padStart(4, '0');
const monthAt = (number: number): string => `${yearAt(number)}-${String((number % 12) + 1).padStart(2, '0')}`;

function stretches(first: string, last: string): { all: string[]; nameOf(month: string): string } {
  const [from, to] = [numberOf(first), numberOf(last)];
  if (to - from < MOST_MONTHS)
    return { all: Array.from({ length: to - from + 1 }, (_, at) => monthAt(from + at)), nameOf: (month) => month };
  // A foreign file may date a record to the Middle Ages; the last years are what a teacher asks about.
  const years = Math.min(Math.floor(to / 12) - Math.floor(from / 12) + 1, MOST_YEARS);
  return {
    all: Array.from({ length: years }, (_, at) => yearAt(to - (years - 1 - at) * 12)),
    nameOf: (month) => month.slice(0, 4),
  };
}

/**
 * What was saved and claimed when, month by month (or year by year where it goes far back), with the months in which nothing came.
 * Months are those of this computer's calendar. What lies in the trash never counts.
 */
export function growthOf(rows: readonly Served[]): Growth[] {
  const here = rows.filter(({ resource }) => resource.dateTrashed === undefined);
  const saved = here.map(({ resource }) => monthOf(resource.dateSaved));
  const claimed = here.flatMap(({ alignments }) => alignments.map(({ dateSaved }) => monthOf(dateSaved)));
  const all = [...new Set([...saved, ...claimed])].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { all: whens, nameOf } = stretches(first, last);
  const count = (months: readonly string[]) => Map.groupBy(months, nameOf);
  const [resources, claims] = [count(saved), count(claimed)];
  return whens.map((when) => ({
    when,
    resources: resources.get(when)?.length ?? 0,
    claims: claims.get(when)?.length ?? 0,
  }));
}
