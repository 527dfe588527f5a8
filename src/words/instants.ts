import { language } from './say.ts';

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language(), options);

/** "September 2026": the month in which an instant lies, in milliseconds since 1970. */
export const sayMonthOf = (instant: number): string => format({ month: 'long', year: 'numeric' }).format(instant);

/** "3 Oct 2026". */
export const sayDateOf = (instant: number): string =>
  format({ day: 'numeric', month: 'short', year: 'numeric' }).format(instant);

/** "Aug 2026 – Jul 2027": the months from one instant up to another that no longer counts. */
export const sayMonths = (from: number, before: number): string =>
  format({ month: 'short', year: 'numeric' }).formatRange(from, before - 1);
