import { language, say } from './say.ts';

const yearWhereOther = (date: Date, now: Date): { year?: 'numeric' } =>
  date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' };

/** "3 October", with the year where it is not this one. */
export function sayDay(instant: string, now = new Date()): string {
  const date = new Date(instant);
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', ...yearWhereOther(date, now) }).format(
    date,
  );
}

const isToday = (date: Date, now: Date): boolean => date.toDateString() === now.toDateString();

/** "Today", or the day as `sayDay` has it. */
export const sayDayOrToday = (instant: string, now = new Date()): string =>
  isToday(new Date(instant), now) ? say('library.today') : sayDay(instant, now);

const shortDays = new Map<string, Intl.DateTimeFormat>();

/** Kept, for every row of a list asks for one, and making it takes longer than all else that is said in the row. */
function shortDay(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`;
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const format = shortDays.get(key) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year });
  shortDays.set(key, format);
  return format;
}

/** The day of a row in few letters: "Today", "3 Oct", with the year where it is not this one. */
export function sayShortDay(instant: string | number, now = new Date()): string {
  const date = new Date(instant);
  if (isToday(date, now)) return say('library.today');
  return shortDay(language(), yearWhereOther(date, now).year !== undefined).format(date);
}

/** "14:05": the time of day. */
export const sayTime = (instant: string): string =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(new Date(instant));

/** "Nov 2026", from "2026-11"; "2026" from a year alone. */
export function sayMonth(when: string): string {
  const date = new Date(when.length === 4 ? `${when}-06-15T12:00:00` : `${when}-15T12:00:00`);
  const month = when.length === 4 ? {} : ({ month: 'short' } as const);
  return new Intl.DateTimeFormat(language(), { ...month, year: 'numeric' }).format(date);
}
