import { language } from '../../../words/say.ts';

const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?$/;
const WORDS = /^(?:(\d+)\s*h[a-z]*\.?)?\s*(?:(\d+)\s*m[a-z]*\.?)?$/i;

const unit = (value: number, name: 'hour' | 'minute'): string =>
  new Intl.NumberFormat(language(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

/** An ISO 8601 duration of hours and minutes in words; anything else as it was written. */
export function sayTimeNeeded(text: string): string {
  const [, hours, minutes] = ISO.exec(text) ?? [];
  const words = [hours && unit(Number(hours), 'hour'), minutes && unit(Number(minutes), 'minute')].filter(Boolean);
  return words.join(' ') || text;
}

/** What was typed, as an ISO 8601 duration where it is hours and minutes: "1 h 30 min" becomes PT1H30M, "2 lessons" stays. */
export function readTimeNeeded(text: string): string {
  const [, hours, minutes] = WORDS.exec(text.trim()) ?? [];
  if (hours === undefined && minutes === undefined) return text;
  return `PT${hours === undefined ? '' : `${hours}H`}${minutes === undefined ? '' : `${minutes}M`}`;
}
