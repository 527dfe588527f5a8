import type { Filter } from '../../../search/filter.ts';
import { sayDateOf } from '../../../words/instants.ts';
import { say } from '../../../words/say.ts';

/** What a chip says of the dates of a filter; undefined where it asks for none. */
export function sayDates({ from, before }: Filter): string | undefined {
  if (from !== undefined && before !== undefined)
    return say('filter.savedBetween', { from: sayDateOf(from), before: sayDateOf(before) });
  if (from !== undefined) return say('filter.savedFrom', { from: sayDateOf(from) });
  return before === undefined ? undefined : say('filter.savedBefore', { before: sayDateOf(before) });
}

/** A day as a date field takes it. */
export function sayInput(instant: number | undefined): string {
  if (instant === undefined) return '';
  const date = new Date(instant);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
