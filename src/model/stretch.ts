import * as z from 'zod';

/** The latest second that a record may name: eleven days, longer than any lesson or recording. */
export const LATEST_SECOND = 1_000_000;

/** A time in a video, in seconds. */
export const second = z.number().nonnegative().max(LATEST_SECOND);

/** A stretch of a video, in seconds; without an end it runs to the end of the video. */
export interface Stretch {
  start: number;
  end?: number | undefined;
}

/** Why a stretch is none: no sentence is needed where it is one. */
export type StretchTrouble = 'no-time' | 'end-before-start' | 'past-the-end';

const isTime = (seconds: number): boolean => Number.isFinite(seconds) && seconds >= 0 && seconds <= LATEST_SECOND;

/**
 * What is wrong with the times of a stretch. One past the end of the video can be kept all the same: lengths that pages state are often
 * wrong.
 * @param duration of the video, in seconds, where it is known
 */
export function troubleOf({ start, end }: Stretch, duration?: number): StretchTrouble | undefined {
  if (!isTime(start) || (end !== undefined && !isTime(end))) return 'no-time';
  if (end !== undefined && end < start) return 'end-before-start';
  return duration !== undefined && Math.max(start, end ?? start) > duration ? 'past-the-end' : undefined;
}
