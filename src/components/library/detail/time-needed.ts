import { secondsOfDuration } from '../../../model/iso-duration.ts';
import { sayMinutes } from '../../../words/durations.ts';
import { readDuration } from '../../../words/read-duration.ts';

/** An ISO 8601 duration in words; anything else as it was written. */
export const sayTimeNeeded = (text: string): string => sayMinutes(secondsOfDuration(text)) || text;

/** What was typed, as an ISO 8601 duration where it is hours and minutes: "1 h 30 min" becomes PT1H30M, "2 lessons" stays. */
export function readTimeNeeded(text: string): string {
  const whole = Math.round(readDuration(text) ?? 0);
  if (whole === 0) return text;
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  return `PT${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}`;
}
