import { secondsOfDuration } from '../../model/iso-duration.ts';

/** Thirty years. */
const LONGEST = 1_000_000_000;
const CLOCK = /^(?:(\d+):)?(\d{1,3}):(\d{2})$/;

/** Seconds of an ISO 8601 duration, a clock (1:02:03) or a number of seconds; undefined for anything else, for nothing, and for what is longer than a life's work. */
export function secondsOf(text: string | undefined): number | undefined {
  const seconds = statedSeconds((text ?? '').trim());
  return seconds !== undefined && seconds <= LONGEST ? seconds : undefined;
}

function statedSeconds(stated: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(stated)) return Number(stated) || undefined;
  const iso = secondsOfDuration(stated);
  if (iso !== undefined) return iso || undefined;
  const clock = CLOCK.exec(stated);
  return clock ? Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]) || undefined : undefined;
}

/** Seconds of a moment as addresses write it: 90, 90s, 1m30s, 1h2m3s. */
export function momentOf(text: string | null): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/i.exec(text ?? '');
  if (!match || !text) return undefined;
  return Number(match[1] ?? 0) * 3_600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) || undefined;
}
