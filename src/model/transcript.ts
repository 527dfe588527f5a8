import * as z from 'zod';
import { LONGEST_CUE, MOST_CUES } from './cue-limits.ts';
import { record } from './identity.ts';
import { type Stretch, second, troubleOf } from './stretch.ts';

/** What is said from one second on: a cue of WebVTT, in plain words. */
export const cue = z.object({ start: second, end: second.optional(), text: z.string() });
export type Cue = z.infer<typeof cue>;

/** The words of a video with their times, in the order of time. It has the id of its resource. */
export const transcript = record.extend({
  language: z.string().optional(),
  cues: z.array(cue),
});
export type Transcript = z.infer<typeof transcript>;

/**
 * Cues as a transcript holds them: in the order of time, without those that have no words or no times, and no more than it may hold.
 * Cues at one and the same second keep the order in which they came.
 */
export function orderedCues(cues: readonly Cue[]): Cue[] {
  const sound = cues.filter((each) => each.text.trim() !== '' && troubleOf(each) === undefined);
  return inTimeOrder(sound)
    .slice(0, MOST_CUES)
    .map(({ start, end, text }) => ({
      start,
      ...(end === undefined ? {} : { end }),
      text: text.slice(0, LONGEST_CUE),
    }));
}

/** The same array where its cues are in order already, as nearly always. */
export const inTimeOrder = (cues: Cue[]): Cue[] =>
  cues.every(({ start }, index) => start >= (cues[index - 1]?.start ?? 0))
    ? cues
    : cues.toSorted((a, b) => a.start - b.start);

/** The stretch of a video in which these cues are spoken; a cue without an end lasts until the one after it begins. */
export function stretchOf(cues: readonly Cue[], first: number, last: number): Stretch | undefined {
  const chosen = cues.slice(Math.min(first, last), Math.max(first, last) + 1);
  const [from] = chosen;
  if (!from) return undefined;
  const next = cues[Math.max(first, last) + 1]?.start;
  const ends = chosen.map(({ end }) => end ?? 0);
  const end = chosen.at(-1)?.end === undefined ? next : Math.max(...ends);
  return { start: from.start, ...(end === undefined ? {} : { end }) };
}
