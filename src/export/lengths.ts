import { clockOf } from '../model/clock.ts';
import { minutesOfDuration } from '../model/iso-duration.ts';
import { say } from '../words/say.ts';

/** "12:40" or "1:02:05" for a number of seconds; parts of a second are left out. */
export const clockTime = (seconds: number): string => clockOf(Math.floor(seconds));

/** "45 minutes" for an ISO 8601 duration; any other statement as it is. */
export function timeNeeded(statement: string): string {
  const count = Math.round(minutesOfDuration(statement));
  return count > 0 ? say('exporting.document.minutes', { count }) : statement;
}
