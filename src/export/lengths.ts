import { clockOf } from '../model/clock.ts';
import { say } from '../words/say.ts';

/** "12:40" or "1:02:05" for a number of seconds; parts of a second are left out. */
export const clockTime = (seconds: number): string => clockOf(Math.floor(seconds));

const HOURS_AND_MINUTES = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?$/;

/** "45 minutes" for an ISO 8601 duration of hours and minutes; any other statement as it is. */
export function timeNeeded(statement: string): string {
  const match = HOURS_AND_MINUTES.exec(statement);
  const count = Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0);
  return match && count > 0 ? say('exporting.document.minutes', { count }) : statement;
}
