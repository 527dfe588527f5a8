import { sayDuration } from '../../../words/durations.ts';

const ISO = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?$/;
const WORDS = /^(?:(\d+)\s*h[a-z]*\.?)?\s*(?:(\d+)\s*m[a-z]*\.?)?$/i;

/** An ISO 8601 duration of hours and minutes in words; anything else as it was written. */
export function sayTimeNeeded(text: string): string {
  const [, hours, minutes] = ISO.exec(text) ?? [];
  const whole = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return whole === 0 ? text : sayDuration(whole);
}

/** What was typed, as an ISO 8601 duration where it is hours and minutes: "1 h 30 min" becomes PT1H30M, "2 lessons" stays. */
export function readTimeNeeded(text: string): string {
  const [, hours, minutes] = WORDS.exec(text.trim()) ?? [];
  if (hours === undefined && minutes === undefined) return text;
  return `PT${hours === undefined ? '' : `${hours}H`}${minutes === undefined ? '' : `${minutes}M`}`;
}
