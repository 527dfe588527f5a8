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

/** The day of a row in few letters: "Today", "3 Oct", with the year where it is not this one. */
export function sayShortDay(instant: string, now = new Date()): string {
  const date = new Date(instant);
  if (date.toDateString() === now.toDateString()) return say('library.today');
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', ...yearWhereOther(date, now) }).format(
    date,
  );
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
