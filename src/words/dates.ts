import { language } from './say.ts';

/** "3 October", with the year where it is not this one. */
export function sayDay(instant: string, now = new Date()): string {
  const date = new Date(instant);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', ...year }).format(date);
}
