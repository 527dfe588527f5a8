import type { Columns } from './columns.ts';
import type { Wanted } from './listing.ts';
import { narrow } from './narrow.ts';
import { rowsAt } from './place.ts';

/** A month of this machine's calendar: from its first instant up to that of the next, in milliseconds since 1970. */
export interface Month {
  from: number;
  before: number;
  count: number;
}

const monthOf = (instant: number): Month => {
  const date = new Date(instant);
  const [year, month] = [date.getFullYear(), date.getMonth()];
  return { from: new Date(year, month).getTime(), before: new Date(year, month + 1).getTime(), count: 0 };
};

/** How many of what is wanted were saved in each month, the newest first; counted with the filter's own dates lifted. */
export function countMonths(columns: Columns, wanted: Wanted): Month[] {
  const { from: _from, before: _before, ...filter } = wanted.filter;
  const { missed } = narrow(columns, rowsAt(columns, wanted), filter, wanted.scores);
  const months = new Map<number, Month>();
  let last: Month | undefined;
  for (let row = 0; row < columns.rows; row++) {
    if (missed[row] !== 0) continue;
    const saved = columns.saved[row] ?? 0;
    // Most were saved in the month of the one before: a calendar is slow to ask.
    if (!last || saved < last.from || saved >= last.before) {
      const month = monthOf(saved);
      last = months.get(month.from) ?? month;
      months.set(last.from, last);
    }
    last.count += 1;
  }
  return [...months.values()].sort((a, b) => b.from - a.from);
}

/** The month with which a school year begins, counted from 0: August, as in most of the north. */
const FIRST_MONTH = 7;

/** A school year with the months in which anything was saved. */
export interface SchoolYear extends Month {
  months: Month[];
}

/** Months put together into school years, the newest first. */
export function schoolYears(months: readonly Month[]): SchoolYear[] {
  const years = new Map<number, SchoolYear>();
  for (const month of months) {
    const date = new Date(month.from);
    const first = date.getFullYear() - (date.getMonth() < FIRST_MONTH ? 1 : 0);
    const from = new Date(first, FIRST_MONTH).getTime();
    const year = years.get(from) ?? { from, before: new Date(first + 1, FIRST_MONTH).getTime(), count: 0, months: [] };
    year.count += month.count;
    year.months.push(month);
    years.set(from, year);
  }
  return [...years.values()];
}
