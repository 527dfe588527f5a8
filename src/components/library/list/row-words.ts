import { language, say } from '../../../words/say.ts';

/** The day of a row in few letters: "Today", "3 Oct", with the year where it is not this one. */
export function sayShortDay(instant: string, now = new Date()): string {
  const date = new Date(instant);
  if (date.toDateString() === now.toDateString()) return say('library.today');
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', ...year }).format(date);
}
