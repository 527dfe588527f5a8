import type { Stretch } from '../../model/stretch.ts';

/** A moment as the timeline draws it, in shares of the video's length from 0 to 1. */
export interface Span<Moment> {
  moment: Moment;
  from: number;
  to: number;
  /** Counted from the top; moments that overlap lie in lanes of their own. */
  lane: number;
}

/** What is narrower can neither be seen nor kept apart from its neighbour. */
const NARROWEST = 0.012;
/** More lanes would be lines; what overlaps so often shares the last. */
export const MOST_LANES = 5;

const share = (seconds: number, length: number): number => Math.min(1, Math.max(0, seconds / length));

/** The length to draw: that of the video where it is known, stretched to what lies past its end; a minute where nothing is known. */
export function lengthOf(moments: readonly Stretch[], duration: number | undefined): number {
  let length = duration ?? 0;
  for (const { start, end } of moments) length = Math.max(length, end ?? start);
  return length > 0 ? length : 60;
}

/**
 * Lays moments over the length of their video. A moment without an end runs to the end of the video.
 * @param moments in the order of time
 * @param length in seconds, over 0
 */
export function layTimeline<Moment extends Stretch>(moments: readonly Moment[], length: number): Span<Moment>[] {
  const ends: number[] = [];
  return moments.map((moment) => {
    const from = Math.min(share(moment.start, length), 1 - NARROWEST);
    const to = Math.max(share(moment.end ?? length, length), from + NARROWEST);
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, to);
    return { moment, from, to, lane };
  });
}
